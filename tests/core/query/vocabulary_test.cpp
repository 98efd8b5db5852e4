// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/vocabulary.h"

#include <QTest>

namespace penstock {

class VocabularyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keywordsAreFound_data();
    void keywordsAreFound();
    void listsAreSortedAndSingle_data();
    void listsAreSortedAndSingle();
};

void VocabularyTest::keywordsAreFound_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("found");
    const auto row = [](Language language, const char *word, bool found) {
        QTest::addRow("%s: %s", qPrintable(languageName(language)), word)
            << language << QString::fromLatin1(word) << found;
    };
    for (const char *word : {"SELECT", "select", "Cardinality", "ALL", "write"})
        row(Language::InfluxQl, word, true);
    for (const char *word : {"", "SELEC", "SELECTS", "mean", "JOIN", "a", "zzz"})
        row(Language::InfluxQl, word, false);
    for (const char *word : {"join", "WITH", "Union"})
        row(Language::Sql, word, true);
    for (const char *word : {"CARDINALITY", "date_bin"})
        row(Language::Sql, word, false);
    for (const char *word : {"and", "with", "import"})
        row(Language::Flux, word, true);
    for (const char *word : {"AND", "Import", "from", "SELECT"})
        row(Language::Flux, word, false);
}

void VocabularyTest::keywordsAreFound()
{
    QFETCH(const Language, language);
    QFETCH(const QString, word);
    QTEST(isKeyword(word, language), "found");
}

void VocabularyTest::listsAreSortedAndSingle_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : {Language::InfluxQl, Language::Sql, Language::Flux})
        QTest::newRow(qPrintable(languageName(language))) << language;
}

void VocabularyTest::listsAreSortedAndSingle()
{
    QFETCH(const Language, language);
    for (const QStringList &words : {keywords(language), functions(language)}) {
        QVERIFY(!words.isEmpty());
        QStringList expected = words;
        expected.removeDuplicates();
        expected.sort();
        QCOMPARE(words, expected);
    }
    for (const QString &keyword : keywords(language))
        QVERIFY2(isKeyword(keyword, language), qPrintable(keyword));
    // Functions are told by their bracket; what a language writes in capitals is no name of one.
    for (const QString &name : functions(language))
        QVERIFY2(name != name.toUpper(), qPrintable(name));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::VocabularyTest)
#include "vocabulary_test.moc"
