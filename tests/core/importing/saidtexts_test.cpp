// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of a file that could be read otherwise is kept: from the options to the plan and to a profile.
#include "core/importing/csvanalysis.h"
#include "core/importing/csvimport.h"
#include "core/importing/linepreview.h"
#include "core/importing/profile/importoptions.h"
#include "core/importing/profile/planprofile.h"
#include "core/source/source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

ImportProfile with(const QList<ImportProfile::Option> &options)
{
    ImportProfile profile;
    profile.options = options;
    return profile;
}

ImportProfile::Option option(const char *name, const char *value)
{
    return {QString::fromLatin1(name), {QString::fromLatin1(value)}};
}

constexpr char rows[] = "time,n,note\n"
                        "2024-10-27 01:30,1,fine\n"
                        "2024-10-27 02:30,NULL,NULL\n"
                        "2024-10-27 03:30,3,good\n";

} // namespace

class SaidTextsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWordForNothing_data();
    void aWordForNothing();
    void itIsKeptInAProfile_data();
    void itIsKeptInAProfile();
    void refuses_data();
    void refuses();
    void columnsThatMovedSinceTheLookAreFollowed();

private:
    bool write(const QByteArray &text) const;

    QTemporaryDir m_folder;
    QString m_file;
};

void SaidTextsTest::init()
{
    m_file = m_folder.filePath(QStringLiteral("rows.csv"));
    QVERIFY(write(rows));
}

bool SaidTextsTest::write(const QByteArray &text) const
{
    QFile file(m_file);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

void SaidTextsTest::aWordForNothing_data()
{
    QTest::addColumn<ImportProfile>("profile");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QString>("says"); // in the notes; empty: none of it
    QTest::newRow("by evidence") << with({}) << false << QStringLiteral("If it is a text: --not-null NULL");
    QTest::newRow("it is a text") << with({option("not-null", "NULL")}) << true << QString();
    QTest::newRow("it is nothing") << with({option("null", "NULL")}) << false << QString();
    QTest::newRow("another word") << with({option("not-null", "fine")}) << false << QStringLiteral("--not-null NULL");
}

void SaidTextsTest::aWordForNothing()
{
    QFETCH(ImportProfile, profile);
    QFETCH(bool, isText);
    QFETCH(QString, says);
    const auto options = ImportOptions::of(profile);
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    auto analysis = analyseCsv(m_file, {}, options->hints, false);
    QVERIFY2(analysis, analysis ? "" : qPrintable(analysis.error().message));
    QVERIFY(options->apply(analysis->plan));
    const QString notes = analysis->warnings.join(u'\n');
    QVERIFY2(says.isEmpty() ? !notes.contains(QStringLiteral("NULL")) : notes.contains(says), qPrintable(notes));
    for (ColumnPlan &column : analysis->plan.columns) {
        if (column.name == QLatin1String("note"))
            column.role = ColumnPlan::Role::Field;
    }
    const auto preview = LinePreview::of(analysis->plan, 10, [] { return false; });
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
    // A row whose cells are all nothing is left out.
    QCOMPARE(preview->lines.size(), isText ? 3 : 2);
}

void SaidTextsTest::itIsKeptInAProfile_data()
{
    QTest::addColumn<ImportProfile::Option>("said");
    QTest::newRow("a text") << option("not-null", "NULL");
    QTest::newRow("the first") << option("repeated-hour", "first");
    QTest::newRow("the second") << option("repeated-hour", "second");
    QTest::newRow("UTC all the same") << option("time-zone", "UTC");
}

void SaidTextsTest::itIsKeptInAProfile()
{
    QFETCH(ImportProfile::Option, said);
    QVERIFY(ImportOptions::isKey(said));
    const auto options = ImportOptions::of(with({said}));
    QVERIFY(options);
    const auto found = analyseCsv(m_file, {}, {}, false);
    auto last = analyseCsv(m_file, {}, options->hints, false);
    QVERIFY(found && last);
    QVERIFY(options->apply(last->plan));
    const ImportProfile kept = profileOf(*found, *last, last->plan);
    QVERIFY2(kept.options.contains(said), kept.toJson().constData());
    const ImportProfile without = profileOf(*found, *found, found->plan);
    QVERIFY2(!without.options.contains(said), without.toJson().constData());
}

void SaidTextsTest::refuses_data()
{
    QTest::addColumn<ImportProfile>("profile");
    QTest::addColumn<QString>("says");
    QTest::newRow("both") << with({option("null", "NULL"), option("not-null", "NULL")})
                          << QStringLiteral("--null NULL and --not-null NULL");
    QTest::newRow("neither") << with({option("repeated-hour", "third")}) << QStringLiteral("must be first or second");
}

void SaidTextsTest::refuses()
{
    QFETCH(ImportProfile, profile);
    QFETCH(QString, says);
    const auto options = ImportOptions::of(profile);
    QVERIFY(!options);
    QVERIFY2(options.error().message.contains(says), qPrintable(options.error().message));
}

/// Between the look and the run, or in the next file of the same plan.
void SaidTextsTest::columnsThatMovedSinceTheLookAreFollowed()
{
    QVERIFY(write("time,low,high\n2024-03-05 09:00,1,2\n2024-03-05 09:01,1,2\n"));
    const auto analysis = analyseCsv(m_file, {}, {}, false);
    QVERIFY(analysis);
    QCOMPARE(analysis->plan.header.join(u' '), QStringLiteral("time low high"));
    QVERIFY(write("time,high,low\n2024-03-05 09:00,2,1\n2024-03-05 09:01,2,1\n"));
    const auto source = makeCsvSource(analysis->plan);
    QVERIFY(source->open());
    QCOMPARE(source->next(), Source::Next::Record);
    const auto &fields = source->record().point.fields;
    QCOMPARE(fields.size(), 2u);
    QCOMPARE(fields[0].key, std::string_view("high"));
    QCOMPARE(std::get<std::int64_t>(fields[0].value), 2);
    QVERIFY(write("time,low,other\n2024-03-05 09:00,1,2\n"));
    const Status status = makeCsvSource(analysis->plan)->open();
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(QStringLiteral("\"other\" and not \"high\"")),
             qPrintable(status.error().message));
}

QTEST_GUILESS_MAIN(SaidTextsTest)
#include "saidtexts_test.moc"
