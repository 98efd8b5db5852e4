// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/patterncatalog.h"
#include "ui/query/patternform.h"

#include <QFormLayout>
#include <QLabel>
#include <QTest>
#include <QTranslator>

namespace penstock {

namespace {

/// A language that ends every text of the form with a mark.
class Marking final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char * /*what*/, int /*n*/) const override
    {
        const bool isIts = qstrcmp(context, "penstock::PatternForm") == 0;
        return isIts ? QString::fromUtf8(source) + u'!' : QString();
    }
    bool isEmpty() const override { return false; }
};

QString labelOf(const PatternForm &form, const QString &placeholder)
{
    const auto *layout = form.findChild<QFormLayout *>();
    const auto *label = qobject_cast<QLabel *>(layout->labelForField(form.field(placeholder)));
    return label ? label->text() : QString();
}

} // namespace

/// What the fields of a pattern are called.
class PatternLabelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_language)); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    void thoseOfTheProgramAreTranslated_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("InfluxQL") << Language::InfluxQl;
        QTest::newRow("SQL") << Language::Sql;
        QTest::newRow("Flux") << Language::Flux;
    }

    void thoseOfTheProgramAreTranslated()
    {
        QFETCH(const Language, language);
        PatternForm form;
        int fields = 0;
        for (const PatternGroup &group : builtInPatterns(language)) {
            for (const QueryPattern &pattern : group.patterns) {
                form.setPattern(pattern);
                for (const QueryPattern::Placeholder &placeholder : pattern.placeholders()) {
                    QVERIFY2(labelOf(form, placeholder.name).endsWith(u'!'), qPrintable(placeholder.name));
                    ++fields;
                }
            }
        }
        QVERIFY(fields > 10);
    }

    void othersStandAsTheyAreWritten()
    {
        PatternForm form;
        form.setPattern({QStringLiteral("own"), QStringLiteral("Own"),
                         QStringLiteral("SELECT * FROM \"{measurement}\" WHERE host_name = '{host_name}'")});
        QCOMPARE(labelOf(form, QStringLiteral("measurement")), QStringLiteral("Measurement!"));
        QCOMPARE(labelOf(form, QStringLiteral("host_name")), QStringLiteral("host_name"));
        QCOMPARE(form.firstEmpty(), QStringLiteral("Measurement!")); // by the name that is on the screen
    }

private:
    Marking m_language;
};

} // namespace penstock

QTEST_MAIN(penstock::PatternLabelsTest)
#include "patternlabels_test.moc"
