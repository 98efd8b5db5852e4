// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querypattern.h"
#include "ui/query/patternform.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace penstock {

class PatternFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFieldForEachPlaceholder();
    void namesTheFirstThatIsEmpty();
    void returnSubmits();
    void suggestionsFillWhatNobodyTyped();
    void theLatestSuggestionsAreKept();
    void anotherPatternKeepsWhatIsKnown();

private:
    void type(const QString &placeholder, const QString &text) { QTest::keyClicks(m_form->field(placeholder), text); }

    const QueryPattern m_pattern{
        QStringLiteral("old"), QStringLiteral("Old rows"),
        QStringLiteral("DELETE FROM \"{measurement}\" WHERE host = '{host}' AND time < now() - "
                       "{duration}")};
    std::unique_ptr<PatternForm> m_form;
};

void PatternFormTest::init()
{
    m_form = std::make_unique<PatternForm>();
    m_form->setPattern(m_pattern);
    m_form->show();
}

void PatternFormTest::aFieldForEachPlaceholder()
{
    for (const QueryPattern::Placeholder &placeholder : m_pattern.placeholders())
        QVERIFY2(m_form->field(placeholder.name), qPrintable(placeholder.name));
    QVERIFY(!m_form->field(QStringLiteral("other")));
    QSignalSpy edited(m_form.get(), &PatternForm::edited);
    type(QStringLiteral("host"), QStringLiteral("it's"));
    QCOMPARE(edited.size(), 4);
    QCOMPARE(m_form->values().size(), 3);
    QCOMPARE(m_form->values().value(QStringLiteral("host")), QStringLiteral("it's"));
}

void PatternFormTest::namesTheFirstThatIsEmpty()
{
    QCOMPARE(m_form->values().value(QStringLiteral("duration")), QStringLiteral("1h")); // a common one
    QCOMPARE(m_form->firstEmpty(), QStringLiteral("measurement"));
    type(QStringLiteral("measurement"), QStringLiteral("cpu"));
    QCOMPARE(m_form->firstEmpty(), QStringLiteral("host"));
    type(QStringLiteral("host"), QStringLiteral("a"));
    QCOMPARE(m_form->firstEmpty(), QString());
}

void PatternFormTest::returnSubmits()
{
    QSignalSpy submitted(m_form.get(), &PatternForm::submitted);
    QTest::keyClick(m_form->field(QStringLiteral("host")), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
}

void PatternFormTest::suggestionsFillWhatNobodyTyped()
{
    const QString host = QStringLiteral("host");
    m_form->suggest(host, QStringLiteral("a"));
    QCOMPARE(m_form->field(host)->text(), QStringLiteral("a"));
    m_form->suggest(host, QStringLiteral("b"));
    QCOMPARE(m_form->field(host)->text(), QStringLiteral("b"));
    type(host, QStringLiteral("2"));
    m_form->suggest(host, QStringLiteral("c"));
    QCOMPARE(m_form->field(host)->text(), QStringLiteral("b2"));
}

void PatternFormTest::theLatestSuggestionsAreKept()
{
    const QString host = QStringLiteral("host");
    for (const QString &value : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")})
        m_form->suggest(host, value);
    const QCompleter *completer = m_form->field(host)->completer();
    QVERIFY(completer);
    QStringList offered;
    for (int i = 0; i < completer->model()->rowCount(); ++i)
        offered += completer->model()->index(i, 0).data().toString();
    QCOMPARE(offered, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void PatternFormTest::anotherPatternKeepsWhatIsKnown()
{
    m_form->suggest(QStringLiteral("measurement"), QStringLiteral("cpu"));
    m_form->setPattern(
        {QStringLiteral("series"), QStringLiteral("Series"), QStringLiteral("SHOW SERIES FROM \"{measurement}\"")});
    QVERIFY(!m_form->field(QStringLiteral("host")));
    QCOMPARE(m_form->values().value(QStringLiteral("measurement")), QStringLiteral("cpu"));
}

} // namespace penstock

QTEST_MAIN(penstock::PatternFormTest)
#include "patternform_test.moc"
