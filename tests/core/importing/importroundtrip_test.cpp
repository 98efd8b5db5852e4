// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A random table, written in a random encoding, dialect, structure, time form and number form, comes back equal, or it
// is asked what it is, or refused with a reason. PENSTOCK_SEEDS says how many tables, PENSTOCK_SEED which one first.
#include "core/importing/csvanalysis.h"
#include "core/importing/csvimport.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/source/source.h"
#include "tests/core/importing/randomcsv.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

/// The columns of a point by name, as line protocol has them.
QHash<QString, QString> columnsOf(const QString &line)
{
    QHash<QString, QString> columns;
    QString pairs = line.left(line.lastIndexOf(u' '));
    pairs.replace(pairs.indexOf(u' '), 1, u',');
    for (const QString &pair : pairs.split(u',').sliced(1)) {
        QString value = pair.mid(pair.indexOf(u'=') + 1);
        value.remove(u'"');
        columns.insert(pair.left(pair.indexOf(u'=')).remove(u'\\'), value);
    }
    return columns;
}

/// What is wrong with a stored row; empty: nothing.
QString faultOf(const RandomCsv::Row &row, const QStringList &names, const QString &line)
{
    if (line.mid(line.lastIndexOf(u' ') + 1).toLongLong() != row.milliseconds * 1'000'000)
        return QStringLiteral("another time");
    const QHash<QString, QString> columns = columnsOf(line);
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString stored = columns.value(names.at(i));
        if (stored.endsWith(u'i'))
            stored.chop(1);
        bool ok = false;
        const double value = stored.toDouble(&ok);
        if (row.numbers.at(i) ? !ok || value != *row.numbers.at(i) : columns.contains(names.at(i)))
            return QStringLiteral("another value of ") + names.at(i);
    }
    return row.text.isEmpty() || columns.value(QStringLiteral("station")) == row.text ? QString()
                                                                                      : QStringLiteral("another text");
}

} // namespace

class ImportRoundtripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackOrIsAsked();

private:
    /// Empty: it came back. "asked …": somebody is asked, or it is refused.
    QString outcomeOf(const RandomCsv &csv);

    QTemporaryDir m_folder;
};

QString ImportRoundtripTest::outcomeOf(const RandomCsv &csv)
{
    QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv.bytes()) != csv.bytes().size())
        return QStringLiteral("cannot be written");
    file.close();
    auto *const job = new CsvAnalysisJob(file.fileName(), {}, this);
    QSignalSpy spy(job, &Job::finished);
    if (!spy.wait(patienceMs))
        return QStringLiteral("never ends");
    if (job->state() != Job::State::Succeeded)
        return QStringLiteral("asked: ") + job->error().message;
    CsvAnalysis analysis = job->analysis();
    if (!analysis.questions.isEmpty())
        return QStringLiteral("asked: ") + analysis.questions.first();
    analysis.plan.measurement = QStringLiteral("m");
    analysis.plan.pipeline.target.database = QStringLiteral("db");
    if (const Status status = analysis.plan.validate(); !status)
        return QStringLiteral("asked: ") + status.error().message;
    const auto source = makeCsvSource(analysis.plan);
    if (const Status status = source->open(); !status)
        return QStringLiteral("asked: ") + status.error().message;
    LineEncoder encoder;
    qsizetype at = 0;
    int refused = 0;
    for (;;) {
        const Source::Next next = source->next();
        if (next == Source::Next::End)
            break;
        if (next == Source::Next::Failed)
            return QStringLiteral("fails: ") + source->error().message;
        if (next == Source::Next::Bad && ++refused > (csv.hasFooter() ? 1 : 0))
            return QStringLiteral("refused: ") + source->problem().reason;
        if (next == Source::Next::Skipped)
            ++at; // a row of nothing but nulls
        if (next != Source::Next::Record)
            continue;
        std::string line;
        if (at >= csv.rows().size() || !encoder.append(source->record().point, line))
            return QStringLiteral("row %1 is no row").arg(at);
        const QString text = QString::fromUtf8(line.data(), qsizetype(line.size()) - 1);
        if (const QString fault = faultOf(csv.rows().at(at), csv.names(), text); !fault.isEmpty())
            return QStringLiteral("row %1 has %2: %3").arg(at).arg(fault, text);
        ++at;
    }
    return at == csv.rows().size() ? QString() : QStringLiteral("%1 rows of %2").arg(at).arg(csv.rows().size());
}

void ImportRoundtripTest::comesBackOrIsAsked()
{
    const bool isLong = qEnvironmentVariableIsSet("PENSTOCK_SEEDS");
    const int count = isLong ? qEnvironmentVariableIntValue("PENSTOCK_SEEDS") : 400;
    const unsigned first = unsigned(qEnvironmentVariableIntValue("PENSTOCK_SEED"));
    int asked = 0;
    int wrong = 0;
    for (unsigned seed = first; seed < first + unsigned(count); ++seed) {
        const RandomCsv csv(seed);
        const QString outcome = outcomeOf(csv);
        asked += outcome.startsWith(QStringLiteral("asked")) ? 1 : 0;
        if (isLong && !outcome.isEmpty())
            qInfo().noquote() << seed << outcome << csv.description();
        if (outcome.isEmpty() || outcome.startsWith(QStringLiteral("asked")))
            continue;
        ++wrong;
        qWarning().noquote() << "seed" << seed << outcome << csv.description() << csv.bytes().left(600);
    }
    QCOMPARE(wrong, 0);
    QVERIFY2(asked * 4 < count, qPrintable(QStringLiteral("%1 of %2 are asked about").arg(asked).arg(count)));
}

QTEST_GUILESS_MAIN(ImportRoundtripTest)
#include "importroundtrip_test.moc"
