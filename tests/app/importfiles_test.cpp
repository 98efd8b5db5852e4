// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `penstock-cli import` makes of each file in the folders of tests/data/csv. Beside FILE.csv stands FILE.txt:
//   with OPTIONS         they are given
//   says WORDS           these are said
//   refuses SENTENCE     nothing is written, for that reason
//   asks OPTION …        nothing is written before one of these answers
//   anything else        a line as it is written, its time in ISO 8601, or a row that is refused
// With PENSTOCK_WRITE_EXPECTED set all but the first two kinds is written, to be looked at.
#include "core/importing/csvanalysis.h"
#include "core/importing/csvimport.h"
#include "core/importing/profile/csvcolumnoptions.h"
#include "core/importing/profile/csvdialectoptions.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/source/source.h"
#include "tests/support/patience.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

struct Outcome
{
    QStringList lines;
    QString said;
};

/// 2024-03-14T06:00:00.5Z
QString isoTime(qint64 nanoseconds)
{
    constexpr qint64 perSecond = 1'000'000'000;
    const qint64 fraction = (nanoseconds % perSecond + perSecond) % perSecond;
    const QDateTime second = QDateTime::fromSecsSinceEpoch((nanoseconds - fraction) / perSecond, Qt::UTC);
    QString text = second.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (fraction != 0) {
        QString digits = QString::number(fraction).rightJustified(9, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return text + u'Z';
}

/// "m v=1.5 2024-03-14T06:00:00Z"
QString lineOf(const Record &record)
{
    LineEncoder encoder;
    std::string line;
    if (const Status status = encoder.append(record.point, line); !status)
        return QStringLiteral("line %1 is refused: %2").arg(record.position).arg(status.error().message);
    QString text = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()) - 1);
    const qsizetype blank = text.lastIndexOf(u' ');
    text = text.left(blank + 1) + isoTime(text.mid(blank + 1).toLongLong());
    return text.replace(QStringLiteral("\n"), QStringLiteral("\\n"))
        .replace(QStringLiteral("\r"), QStringLiteral("\\r"));
}

QStringList optionsIn(const QStringList &questions)
{
    static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]+"));
    QStringList found;
    for (const QString &question : questions) {
        for (auto match = option.globalMatch(question); match.hasNext();)
            found += match.next().captured();
    }
    found.removeDuplicates();
    return found;
}

Outcome readRows(const ImportPlan &plan)
{
    Outcome outcome;
    const auto source = makeCsvSource(plan);
    if (const Status status = source->open(); !status)
        return {{QStringLiteral("refuses ") + status.error().message}, {}};
    for (;;) {
        const Source::Next next = source->next();
        const quint64 line = source->record().position;
        const QString column = source->problem().column;
        switch (next) {
        case Source::Next::Record:
            outcome.lines += lineOf(source->record());
            break;
        case Source::Next::Skipped:
            outcome.lines += QStringLiteral("line %1 holds nothing").arg(line);
            break;
        case Source::Next::Bad:
            outcome.lines += QStringLiteral("line %1 is refused%2")
                                 .arg(line)
                                 .arg(column.isEmpty() ? QString() : QStringLiteral(": ") + column);
            outcome.said += source->problem().reason + u'\n';
            break;
        case Source::Next::Waiting:
            break;
        case Source::Next::End:
            outcome.said += source->notes().join(u'\n');
            return outcome;
        case Source::Next::Failed:
            outcome.lines += QStringLiteral("fails ") + source->error().message;
            return outcome;
        }
    }
}

} // namespace

class ImportFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();

private:
    Outcome import(const QString &path, const QString &options);
};

void ImportFilesTest::files_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TEST_DATA "/csv"));
    int count = 0;
    for (const QString &kind : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir files(folder.filePath(kind));
        for (const QString &name : files.entryList({QStringLiteral("*.csv")})) {
            QTest::newRow(qPrintable(kind + u'/' + name)) << files.filePath(name);
            ++count;
        }
    }
    QVERIFY(count >= 150);
}

void ImportFilesTest::files()
{
    QFETCH(QString, path);
    QFile file(path.chopped(3) + QStringLiteral("txt"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QString options;
    QStringList words;
    QStringList expected;
    QString kept;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1String("with ")))
            options = line.mid(5);
        else if (line.startsWith(QLatin1String("says ")))
            words += line.mid(5);
        else
            expected += line;
        if (line.startsWith(QLatin1String("with ")) || line.startsWith(QLatin1String("says ")))
            kept += line + u'\n';
    }
    const Outcome outcome = import(path, options);
    if (qEnvironmentVariableIsSet("PENSTOCK_WRITE_EXPECTED")) {
        file.resize(0);
        file.write((kept + outcome.lines.join(u'\n') + u'\n').toUtf8());
        qInfo().noquote() << outcome.said;
        return;
    }
    QVERIFY2(outcome.lines == expected, qPrintable(outcome.lines.join(u'\n') + u'\n' + outcome.said));
    for (const QString &word : words)
        QVERIFY2(outcome.said.contains(word), qPrintable(outcome.said));
}

/// As ImportCommand does it.
Outcome ImportFilesTest::import(const QString &path, const QString &options)
{
    const auto refusal = [&path](QString message) {
        return Outcome{{QStringLiteral("refuses ") + message.replace(path, QStringLiteral("FILE"))}, {}};
    };
    QCommandLineParser parser;
    CsvDialectOptions::describe(parser);
    CsvColumnOptions::describe(parser);
    if (!parser.parse(QStringList{QStringLiteral("import")} + QProcess::splitCommand(options)))
        return refusal(parser.errorText());
    const auto dialect = CsvDialectOptions::read(parser);
    if (!dialect)
        return refusal(dialect.error().message);
    CsvColumnOptions columns;
    if (const Status status = columns.read(parser); !status)
        return refusal(status.error().message);
    ImportHints hints = columns.hints();
    hints.dialect = *dialect;

    auto *job = new CsvAnalysisJob(path, {}, this, hints);
    std::optional<Error> error;
    CsvAnalysis analysis;
    connect(job, &Job::finished, this, [&] {
        if (job->state() == Job::State::Succeeded)
            analysis = job->analysis();
        else
            error = job->error();
    });
    QSignalSpy spy(job, &Job::finished);
    if (!spy.wait(patienceMs))
        qFatal("the analysis does not end");
    if (error)
        return refusal(error->message);
    const QString said = (analysis.warnings + analysis.questions).join(u'\n') + u'\n';
    if (!analysis.questions.isEmpty())
        return {{QStringLiteral("asks ") + optionsIn(analysis.questions).join(u' ')}, said};
    analysis.plan.measurement = QStringLiteral("m");
    analysis.plan.pipeline.target.database = QStringLiteral("db");
    Status status = columns.apply(analysis.plan);
    if (status)
        status = analysis.plan.validate();
    if (!status) {
        Outcome refused = refusal(status.error().message);
        refused.said = said;
        return refused;
    }
    Outcome outcome = readRows(analysis.plan);
    outcome.said.prepend(said);
    return outcome;
}

QTEST_GUILESS_MAIN(ImportFilesTest)
#include "importfiles_test.moc"
