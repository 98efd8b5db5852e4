// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/recordedclient.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace penstock;

namespace {

/// What one query brought, as numbers.
struct Asked
{
    bool ended = false;
    bool succeeded = false;
    std::optional<Error> error;
    qint64 rows = 0;
    qint64 bytes = 0;
    bool toldError = false; ///< a note of a statement's error
    bool toldCut = false;   ///< a note that rows are missing

    QString text() const
    {
        return QStringLiteral("%1 rows, %2 bytes%3%4, %5")
            .arg(rows)
            .arg(bytes)
            .arg(toldError ? QStringLiteral(", error told") : QString(),
                 toldCut ? QStringLiteral(", cut told") : QString(),
                 error ? QStringLiteral("failed: ") + error->toText().simplified() : QStringLiteral("succeeded"));
    }
};

BindParameter::Value valueOf(const QJsonValue &value)
{
    if (value.isObject()) {
        if (value[u"identifier"].isString())
            return BindParameter::Identifier{value[u"identifier"].toString()};
        return BindParameter::Regex{value[u"regex"].toString()};
    }
    if (value.isBool())
        return value.toBool();
    if (value.isDouble()) {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong ? BindParameter::Value(std::int64_t{number.toLongLong()})
                                                      : BindParameter::Value(number.toDouble());
    }
    return value.toString();
}

QList<BindParameter> parametersOf(const Recording &recording)
{
    QJsonObject object = QJsonDocument::fromJson(recording.parameter(QStringLiteral("params")).toUtf8()).object();
    if (recording.request.body.startsWith('{'))
        object = QJsonDocument::fromJson(recording.request.body)[u"params"].toObject();
    QList<BindParameter> parameters;
    for (auto it = object.begin(); it != object.end(); ++it)
        parameters += BindParameter{it.key(), valueOf(it.value())};
    // The recorded syntax tree for Flux says these.
    if (recording.parameter(QStringLiteral("query")).contains(u"params.a"))
        parameters = {{QStringLiteral("a"), QStringLiteral("te\"x ${y} ü")},
                      {QStringLiteral("b"), std::int64_t{9007199254740993}},
                      {QStringLiteral("c"), 0.5},
                      {QStringLiteral("d"), true}};
    return parameters;
}

Query queryOf(const Recording &recording)
{
    Query query;
    const QByteArray path = recording.request.path();
    const Language language = path.endsWith("query_sql")       ? Language::Sql
                              : path.endsWith("/api/v2/query") ? Language::Flux
                                                               : Language::InfluxQl;
    QString text = recording.parameter(language == Language::Flux ? QStringLiteral("query") : QStringLiteral("q"));
    if (language == Language::Flux && text.isEmpty())
        text = QString::fromUtf8(recording.request.body);
    query.script = Script(text, language);
    query.database = recording.parameter(QStringLiteral("db"));
    query.retentionPolicy = recording.parameter(QStringLiteral("rp"));
    query.chunked = recording.expects.contains(QStringLiteral("chunked"));
    query.parameters = parametersOf(recording);
    const qsizetype format = recording.expects.indexOf(QStringLiteral("as"));
    if (format >= 0)
        query.rawFormat = recording.expects.value(format + 1);
    return query;
}

Asked run(Client &client, const Query &query)
{
    Asked asked;
    QueryJob *job = client.query(query);
    QObject::connect(job, &QueryJob::batchReady, job, [&asked](const BatchPtr &batch) {
        asked.rows += static_cast<qint64>(batch->rowCount());
        for (const Batch::Note &note : batch->notes) {
            asked.toldError |= note.severity == Batch::Note::Severity::Error;
            asked.toldCut |= note.cut;
        }
    });
    QObject::connect(job, &QueryJob::bytesReady, job,
                     [&asked](const QByteArray &bytes) { asked.bytes += bytes.size(); });
    asked.ended = awaitJob(job, [&asked](const QueryJob &ended) {
        asked.succeeded = ended.state() == Job::State::Succeeded;
        if (ended.state() == Job::State::Failed)
            asked.error = ended.error();
    });
    if (!asked.ended)
        delete job;
    return asked;
}

bool holds(const Recording &recording, const Asked &asked)
{
    const QString &conclusion = recording.expects.first();
    const qint64 rows = recording.expected(QStringLiteral("rows"), 0);
    if (conclusion == u"rows")
        return asked.succeeded && asked.rows == rows && !asked.toldError && !asked.toldCut;
    if (conclusion == u"raw")
        return asked.succeeded && asked.bytes == recording.expected(QStringLiteral("raw"), -1);
    if (conclusion == u"errors")
        return asked.succeeded && asked.rows == rows && asked.toldError;
    if (conclusion == u"failed")
        return !asked.succeeded && asked.rows == rows;
    if (conclusion == u"suspected")
        return asked.succeeded && asked.rows == rows && asked.toldCut;
    if (conclusion == u"cut")
        return asked.rows == rows && (!asked.succeeded || asked.toldCut);
    if (conclusion == u"broken")
        return !asked.succeeded && (asked.rows == 0 || asked.toldCut);
    const QString kind = recording.expects.value(1);
    return conclusion == u"refused" && asked.error && asked.rows == 0 &&
           (kind == u"any" || errorKind(kind) == asked.error->kind);
}

} // namespace

/// Every recorded query of a real server: rows, errors and ends that the client sees are those that were there.
class RecordedQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r2_theConclusionIsWhatWasAnswered_data() { addRecordings(QStringLiteral("query")); }
    void r2_theConclusionIsWhatWasAnswered();
};

void RecordedQueriesTest::r2_theConclusionIsWhatWasAnswered()
{
    QFETCH(const QString, server);
    QFETCH(const QString, name);
    const Recording &recording = recordings::one(server, name);
    RecordedServer recorded(recording);
    ClientSettings settings = settingsFor(recording, recorded.url());
    const Query query = queryOf(recording);
    // 1.x says nowhere whether Flux is on; these servers had it.
    if (!settings.server.capabilities.languages.contains(query.script.language()))
        settings.server.capabilities.languages += query.script.language();
    Client client(settings);
    const Asked asked = run(client, query);
    QVERIFY(asked.ended);
    QStringList problems;
    if (recording.expects.first() == u"unsent") {
        if (recorded.asked() > 0 || asked.succeeded)
            problems += QStringLiteral("nothing is to be sent: ") + asked.text();
    } else {
        problems = recorded.differences();
        if (!holds(recording, asked))
            problems += QStringLiteral("%1 is wanted: %2").arg(recording.expects.join(u' '), asked.text());
    }
    isAsRecorded(recording, problems);
}

QTEST_GUILESS_MAIN(RecordedQueriesTest)
#include "recordedqueries_test.moc"
