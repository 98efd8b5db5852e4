// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnplans.h"
#include "core/importing/importdraft.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using Kind = OpenQuestion::Kind;

/// What is asked of a person, as a table: each row is a file, what is open and what an answer makes of it.
class OpenQuestionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void theFile_data();
    void theFile();
    void aFormatThatIsChosenIsAnAnswer();
    void aChangedDialectIsAnAnswer();
    void aTagAnswersWhatOverwrites();
    void whatHasNoAnswersOfItsOwnIsAskedAllTheSame();
    void anotherFileIsAskedAfresh();

private:
    CsvAnalysis analyse(const QByteArray &text, const std::optional<CsvDialect> &dialect = {},
                        const QString &name = QStringLiteral("data.csv"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no space for the test");
        file.close();
        auto *job = new CsvAnalysisJob(file.fileName(), dialect);
        CsvAnalysis analysis;
        connect(job, &Job::finished, this, [&analysis, job] { analysis = job->analysis(); });
        QSignalSpy spy(job, &Job::finished);
        if (!spy.wait(patienceMs))
            qFatal("the analysis does not end");
        return analysis;
    }

    QTemporaryDir m_folder;
};

namespace {

/// "dmy", "float 1.5", "host=tag": what an answer changes.
QString stateOf(const ImportDraft &draft)
{
    QStringList parts;
    for (const ColumnPlan &plan : draft.plan.columns) {
        if (plan.role == ColumnPlan::Role::Time)
            parts += (plan.time.name() + u' ' + plan.time.timeZone).trimmed();
        else if (plan.role == ColumnPlan::Role::Tag)
            parts += QStringLiteral("tag");
        else
            parts += plan.type == ColumnPlan::FieldType::Integer ? QStringLiteral("integer")
                     : plan.type == ColumnPlan::FieldType::Float ? QStringLiteral("float")
                                                                 : QStringLiteral("string");
    }
    return parts.join(u' ');
}

void answer(ImportDraft &draft, const OpenQuestion &question, qsizetype choice)
{
    draft.settle(question);
    ColumnPlans columns(draft.analysis.columns, draft.plan.columns);
    columns.answer(question, choice);
    draft.takeColumns(columns.plans());
}

} // namespace

void OpenQuestionTest::columns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("answers"); ///< empty: nothing is asked
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("state"); ///< after the answer
    const auto row = [](const char *name, const QByteArray &text, const QStringList &answers, int choice,
                        const char *state) {
        QTest::newRow(name) << text << answers << choice << QString::fromUtf8(state);
    };
    row("nothing to ask", "time,v\n2024-03-05 09:00,1\n2024-03-05 09:01,2\n", {}, 0, "iso8601 integer");
    row("the day tells", "time,v\n13/03/2024,1\n14/03/2024,2\n", {}, 0, "dmy integer");
    row("dotted dates are day first", "time,v\n05.03.2024,1\n06.04.2024,2\n", {}, 0, "dmy integer");
    const QByteArray swapped("time,v\n05/03/2024,1\n06/03/2024,2\n07/03/2024,3\n");
    const QStringList days{QStringLiteral("Month first: 3 May 2024"), QStringLiteral("Day first: 5 March 2024")};
    row("the likeliest", swapped, days, 0, "mdy integer");
    row("the other one", swapped, days, 1, "dmy integer");
    row("an example that differs", "time,v\n03/03/2024,1\n04/03/2024,2\n05/03/2024,3\n",
        {QStringLiteral("Month first: 3 April 2024"), QStringLiteral("Day first: 4 March 2024")}, 1, "dmy integer");
    const QByteArray mark("time;v\n2024-03-05;1.234\n2024-03-06;5.678\n");
    const QStringList numbers{QStringLiteral("1.234: the decimal mark is “.”"),
                              QStringLiteral("1234: the decimal mark is “,”")};
    row("a decimal point", mark, numbers, 0, "iso8601 float");
    row("a point between thousands", mark, numbers, 1, "iso8601 integer");
    row("a number that differs", "time;v\n2024-03-05;998\n2024-03-06;1.002\n2024-03-07;1.010\n",
        {QStringLiteral("1.002: the decimal mark is “.”"), QStringLiteral("1002: the decimal mark is “,”")}, 1,
        "iso8601 integer");
    const QByteArray zone("time (GMT+1),v\n2024-03-05 09:00,1\n2024-03-05 09:01,2\n");
    const QStringList zones{QStringLiteral("GMT+1"), QStringLiteral("UTC all the same")};
    row("a zone in the name", zone, zones, 0, "iso8601 Etc/GMT-1 integer");
    row("UTC all the same", zone, zones, 1, "iso8601 UTC integer");
    row("a zone of that name", "time (MEZ),v\n2024-03-05 09:00,1\n2024-03-05 09:01,2\n",
        {QStringLiteral("MEZ: Europe/Berlin"), QStringLiteral("UTC all the same")}, 0, "iso8601 Europe/Berlin integer");
    const QByteArray clock("time,v\n2024-10-27 01:30,0\n2024-10-27 02:00,1\n2024-10-27 02:30,2\n2024-10-27 02:00,3\n"
                           "2024-10-27 02:30,4\n2024-10-27 03:00,5\n");
    row("an hour comes twice", clock, {QStringLiteral("Europe/Berlin"), QStringLiteral("UTC all the same")}, 0,
        "iso8601 Europe/Berlin integer");
    const QByteArray twice("time,v,w\n2024-03-05 09:00,1,0.5\n2024-03-05 09:00,2,0.25\n2024-03-05 09:01,3,1.5\n");
    row("rows overwrite each other", twice, {QStringLiteral("None: the last of such rows stays")}, 0,
        "iso8601 integer float");
}

void OpenQuestionTest::columns()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, answers);
    QFETCH(int, choice);
    ImportDraft draft;
    draft.take(analyse(text));
    const QList<OpenQuestion> open = draft.columnQuestions();
    QVERIFY2(draft.fileQuestions().isEmpty(), "asked of the file");
    if (answers.isEmpty()) {
        QVERIFY2(open.isEmpty(), qPrintable(open.value(0).text));
        QTEST(stateOf(draft), "state");
        return;
    }
    QCOMPARE(open.size(), 1);
    QVERIFY(!open.first().text.contains(QStringLiteral("--"))); // no option of the command line
    QCOMPARE(open.first().answers, answers);
    answer(draft, open.first(), choice);
    QVERIFY2(draft.columnQuestions().isEmpty(), qPrintable(draft.columnQuestions().value(0).text));
    QTEST(stateOf(draft), "state");
    // The answer holds when the file is read once more.
    draft.take(analyse(text, draft.plan.dialect));
    QVERIFY(draft.columnQuestions().isEmpty());
    QTEST(stateOf(draft), "state");
}

void OpenQuestionTest::theFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind"); ///< -1: nothing is asked
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("headerRows");
    const QByteArray two("Sensor,Pump,Pump\ntime,flow,head\n2024-03-05,1,2\n2024-03-06,3,4\n");
    QTest::newRow("plain") << QByteArray("time,v\n2024-03-05,1\n") << -1 << 0 << 1;
    QTest::newRow("two rows of names") << two << int(Kind::Structure) << 0 << 2;
    QTest::newRow("the last of two") << two << int(Kind::Structure) << 1 << 1;
}

void OpenQuestionTest::theFile()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(int, choice);
    ImportDraft draft;
    draft.take(analyse(text));
    const QList<OpenQuestion> open = draft.fileQuestions();
    QCOMPARE(open.isEmpty() ? -1 : int(open.first().kind), kind);
    CsvDialect dialect = draft.plan.dialect;
    if (!open.isEmpty()) {
        dialect = answered(dialect, open.first(), choice);
        draft.settle(open.first());
        draft.take(analyse(text, dialect));
    }
    QVERIFY(draft.fileQuestions().isEmpty());
    QTEST(draft.plan.dialect.headerRows, "headerRows");
}

void OpenQuestionTest::aFormatThatIsChosenIsAnAnswer()
{
    ImportDraft draft;
    draft.take(analyse("time,v\n05/03/2024,1\n06/03/2024,2\n"));
    QCOMPARE(draft.columnQuestions().size(), 1);
    QList<ColumnPlan> columns = draft.plan.columns;
    columns[0].time.kind = TimestampFormat::Kind::DayMonthYear;
    draft.takeColumns(columns);
    QVERIFY(draft.columnQuestions().isEmpty());
    columns[0].time.kind = TimestampFormat::Kind::MonthDayYear; // and back: it was looked at
    draft.takeColumns(columns);
    QVERIFY(draft.columnQuestions().isEmpty());
}

void OpenQuestionTest::aChangedDialectIsAnAnswer()
{
    const QByteArray text("Sensor,Pump,Pump\ntime,flow,head\n2024-03-05,1,2\n2024-03-06,3,4\n");
    ImportDraft draft;
    draft.take(analyse(text));
    QCOMPARE(draft.fileQuestions().size(), 1);
    CsvDialect dialect = draft.plan.dialect;
    dialect.trims = !dialect.trims;
    draft.take(analyse(text, dialect));
    QVERIFY(draft.fileQuestions().isEmpty());
}

void OpenQuestionTest::aTagAnswersWhatOverwrites()
{
    ImportDraft draft;
    draft.take(analyse("time,host,v\n2024-03-05,a,1\n2024-03-05,b,2\n2024-03-06,a,3\n2024-03-06,b,4\n"));
    QVERIFY(draft.columnQuestions().isEmpty()); // the host tells them apart
    QList<ColumnPlan> columns = draft.plan.columns;
    columns[1].role = ColumnPlan::Role::Field;
    draft.takeColumns(columns);
    const QList<OpenQuestion> open = draft.columnQuestions();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().answers.value(0), QStringLiteral("Make “host” a tag"));
    answer(draft, open.first(), 0);
    QCOMPARE(draft.plan.columns.at(1).role, ColumnPlan::Role::Tag);
    QVERIFY(draft.columnQuestions().isEmpty());
}

void OpenQuestionTest::whatHasNoAnswersOfItsOwnIsAskedAllTheSame()
{
    CsvAnalysis analysis = analyse("time,v\n2024-03-05,1\n2024-03-06,2\n");
    analysis.questions += QStringLiteral("The times could be of another zone: --time-zone NAME.");
    ImportDraft draft;
    draft.take(analysis);
    QCOMPARE(draft.fileQuestions().size(), 1);
    QCOMPARE(draft.fileQuestions().first().text, analysis.questions.first());
    analysis.plan.dialect.trims = false;
    draft.take(analysis);
    QCOMPARE(draft.fileQuestions().size(), 1); // another dialect is no answer
    draft.settle(draft.fileQuestions().first());
    QVERIFY(draft.fileQuestions().isEmpty());
}

void OpenQuestionTest::anotherFileIsAskedAfresh()
{
    const QByteArray text("time,v\n05/03/2024,1\n06/03/2024,2\n");
    ImportDraft draft;
    draft.take(analyse(text));
    draft.settle(draft.columnQuestions().value(0));
    QVERIFY(draft.columnQuestions().isEmpty());
    draft.take(analyse(text, {}, QStringLiteral("other.csv")));
    QCOMPARE(draft.columnQuestions().size(), 1);
}

QTEST_GUILESS_MAIN(OpenQuestionTest)
#include "openquestion_test.moc"
