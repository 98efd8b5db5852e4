// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/recordedclient.h"

using namespace penstock;
using Kind = WriteOutcome::Kind;

namespace {

/// What one write came to, as numbers.
struct Written
{
    bool ended = false;
    bool succeeded = false;
    std::optional<Error::Kind> error;
    WriteOutcome outcome;

    qint64 accepted() const { return static_cast<qint64>(outcome.accepted); }
    qint64 rejected() const { return static_cast<qint64>(outcome.rejected); }
    qint64 unknown() const { return static_cast<qint64>(outcome.unknown); }

    QString text() const
    {
        static const QStringList kinds{QStringLiteral("accepted"), QStringLiteral("partial"),
                                       QStringLiteral("rejected"), QStringLiteral("retryable")};
        return QStringLiteral("%1: %2 accepted, %3 rejected, %4 unknown, error kind %5")
            .arg(kinds[static_cast<int>(outcome.kind)])
            .arg(accepted())
            .arg(rejected())
            .arg(unknown())
            .arg(error ? static_cast<int>(*error) : -1);
    }
};

Precision precisionOf(const Recording &recording)
{
    const QString name = recording.parameter(QStringLiteral("precision"));
    static const QMap<QString, Precision> longNames{{QStringLiteral("nanosecond"), Precision::Nanoseconds},
                                                    {QStringLiteral("microsecond"), Precision::Microseconds},
                                                    {QStringLiteral("millisecond"), Precision::Milliseconds},
                                                    {QStringLiteral("second"), Precision::Seconds}};
    if (longNames.contains(name))
        return longNames[name];
    return precisionFromName(name).value_or(Precision::Nanoseconds);
}

/// The write that asks for what the recording asks for.
WriteRequest requestOf(const Recording &recording)
{
    const auto parameter = [&recording](const char *key) { return recording.parameter(QString::fromLatin1(key)); };
    WriteRequest write;
    write.target.database = parameter("bucket").isEmpty() ? parameter("db") : parameter("bucket");
    write.target.retentionPolicy = parameter("rp");
    write.target.precision = precisionOf(recording);
    write.target.consistency = parameter("consistency");
    write.target.acceptPartial = parameter("accept_partial") != u"false";
    write.target.noSync = parameter("no_sync") == u"true";
    write.body = recording.request.body;
    write.gzipped = recording.request.headers.value("content-encoding") == "gzip";
    // The program knows how many lines it has packed; of a plain body the job counts them itself.
    if (write.gzipped)
        write.lines = static_cast<quint64>(recording.expected(QStringLiteral("lines"), recording.fact(u"sent")));
    return write;
}

Written run(Client &client, const WriteRequest &request)
{
    Written written;
    written.ended = awaitJob(client.write(request), [&written](const WriteJob &job) {
        written.succeeded = job.state() == Job::State::Succeeded;
        if (job.state() == Job::State::Failed)
            written.error = job.error().kind;
        written.outcome = job.outcome();
    });
    return written;
}

/// What must hold of each write, whatever came of it.
QStringList wrongNumbers(const Written &written, qint64 lines, qint64 stored)
{
    QStringList wrong;
    if (written.accepted() > stored)
        wrong += QStringLiteral("%1 accepted, but %2 stored").arg(written.accepted()).arg(stored);
    if (written.rejected() > lines - stored)
        wrong += QStringLiteral("%1 rejected, but only %2 not stored").arg(written.rejected()).arg(lines - stored);
    if (written.accepted() + written.rejected() + written.unknown() != lines && written.outcome.kind != Kind::Retryable)
        wrong += QStringLiteral("%1 lines were sent").arg(lines);
    return wrong;
}

QStringList problemsOf(const Recording &recording, const Written &written)
{
    const QString &conclusion = recording.expects.first();
    const std::optional<Error::Kind> kind = errorKind(recording.expects.value(1));
    const qint64 sent = recording.expected(QStringLiteral("lines"), recording.fact(u"sent"));
    const bool tellsRows = conclusion != u"stored" && conclusion != u"acknowledged";
    const qint64 stored = tellsRows ? recording.fact(u"stored") : sent;
    const WriteOutcome &outcome = written.outcome;
    QStringList problems = wrongNumbers(written, sent, stored);
    const auto demand = [&](bool holds, const QString &what) {
        if (!holds)
            problems += QStringLiteral("%1 is wanted: %2").arg(recording.expects.join(u' '), what);
    };
    if (conclusion == u"stored" || conclusion == u"acknowledged") {
        demand(written.succeeded && outcome.kind == Kind::Accepted && written.accepted() == sent, written.text());
    } else if (conclusion == u"exactly") {
        demand(!written.succeeded && written.accepted() == stored && written.rejected() == sent - stored,
               written.text());
    } else if (conclusion == u"some") {
        demand(written.error == Error::Kind::Rejected && outcome.kind != Kind::Retryable, written.text());
    } else if (conclusion == u"none") {
        demand(written.error == kind && outcome.kind == Kind::Rejected && written.rejected() == sent, written.text());
    } else if (conclusion == u"wait") {
        demand(written.error == kind && outcome.kind == Kind::Retryable && written.unknown() == 0, written.text());
    } else if (conclusion == u"maybe") {
        demand(outcome.kind == Kind::Retryable && written.unknown() == sent, written.text());
    } else if (conclusion == u"unsaid") {
        demand(!written.succeeded && written.accepted() == 0 && (written.unknown() == sent || stored == 0),
               written.text());
    } else {
        problems += QStringLiteral("no such conclusion: ") + conclusion;
    }
    return problems;
}

} // namespace

/// Every recorded write to a real server: what the client concludes of the answer is what was in the database after it.
class RecordedWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r1_theConclusionIsWhatWasStored_data() { addRecordings(QStringLiteral("write")); }
    void r1_theConclusionIsWhatWasStored();
};

void RecordedWritesTest::r1_theConclusionIsWhatWasStored()
{
    QFETCH(const QString, server);
    QFETCH(const QString, name);
    const Recording &recording = recordings::one(server, name);
    RecordedServer recorded(recording);
    Client client(settingsFor(recording, recorded.url()));
    const Written written = run(client, requestOf(recording));
    QVERIFY(written.ended);
    const QString &conclusion = recording.expects.first();
    QStringList problems;
    if (conclusion == u"unsent" || conclusion == u"nothing") {
        if (recorded.asked() > 0 || written.succeeded != (conclusion == u"nothing") || written.accepted() > 0)
            problems += QStringLiteral("nothing is to be sent: ") + written.text();
    } else {
        problems = recorded.differences() + problemsOf(recording, written);
    }
    isAsRecorded(recording, problems);
}

QTEST_GUILESS_MAIN(RecordedWritesTest)
#include "recordedwrites_test.moc"
