// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/v2admin.h"
#include "core/client/dialect/dialect.h"
#include "core/client/talk/answertable.h"
#include "core/query/quoting.h"

#include <QRegularExpression>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

constexpr qsizetype mostRuns = 100;

/// Whether the script says by itself what it is called and when it runs. What looks so in a comment does not.
bool hasOptions(const QString &script)
{
    static const QRegularExpression option(QStringLiteral("^[ \\t]*option[ \\t]+task[ \\t]*="),
                                           QRegularExpression::MultilineOption);
    return option.match(script).hasMatch();
}

QString seconds(const std::chrono::seconds &duration)
{
    return QStringLiteral("%1s").arg(duration.count());
}

/// Behind the package and what is imported: Flux knows neither behind anything else.
QString withOptions(const QString &script, const QString &options)
{
    static const QRegularExpression head(QStringLiteral(
        R"re(\A(?:(?:\s|//[^\n]*(?:\n|\z))*+(?:package\s+\w+|import\s+(?:\w+\s+)?"(?:[^"\\]|\\.)*"))*+)re"));
    const QString before = script.left(head.match(script).capturedLength());
    const QString option = QStringLiteral("option task = {%1}\n\n").arg(options);
    return before.isEmpty() ? option + script
                            : before + QStringLiteral("\n\n") + option + script.mid(before.size()).trimmed();
}

/// The script with what the server needs to know of it.
Result<QString> wholeScript(const AdminRequest &request)
{
    const bool saysMore =
        !request.name.isEmpty() || request.resampleEvery || !request.cron.isEmpty() || request.offset.has_value();
    if (hasOptions(request.script)) {
        if (saysMore)
            return failure(Error::Kind::BadInput,
                           V2Api::tr("The script says its name and its times itself, by “option task”. Leave them out "
                                     "here, or take that line out of the script."));
        return request.script;
    }
    if (request.kind == Kind::AlterTask)
        return failure(Error::Kind::BadInput,
                       V2Api::tr("The script has no “option task”, which says the task's name and its times."));
    if (request.name.isEmpty())
        return failure(Error::Kind::BadInput, V2Api::tr("Give the task a name."));
    if (request.resampleEvery.has_value() == !request.cron.isEmpty())
        return failure(Error::Kind::BadInput,
                       V2Api::tr("Say when the task runs: every so often, or at certain times (cron), not both."));
    QString options = QStringLiteral("name: ") + quoteString(request.name, Language::Flux);
    if (request.resampleEvery)
        options += QStringLiteral(", every: ") + seconds(*request.resampleEvery);
    else
        options += QStringLiteral(", cron: ") + quoteString(request.cron, Language::Flux);
    if (request.offset)
        options += QStringLiteral(", offset: ") + seconds(*request.offset);
    return withOptions(request.script, options);
}

QString statusOf(const AdminRequest &request)
{
    return request.active ? QStringLiteral("active") : QStringLiteral("inactive");
}

Result<Talk> readTask(const HttpAnswer &answer)
{
    const Result<QJsonObject> task = objectOf(answer);
    if (!task)
        return std::unexpected(task.error());
    return Talk::done(tableOfObjects({*task}, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("status"),
                                               QStringLiteral("every"), QStringLiteral("cron")}));
}

Result<Talk> createTask(const V2Api &api, const AdminRequest &request)
{
    const Result<QString> script = wholeScript(request);
    if (!script)
        return std::unexpected(script.error());
    return api.organization([api, request, script = *script](const QString &organization) -> Result<Talk> {
        return Talk::ask(api.jsonRequest("POST", "/api/v2/tasks",
                                         QJsonObject{{QStringLiteral("orgID"), organization},
                                                     {QStringLiteral("flux"), script},
                                                     {QStringLiteral("status"), statusOf(request)}}),
                         readTask);
    });
}

Result<Talk> alterTask(const V2Api &api, const AdminRequest &request)
{
    QJsonObject changes{{QStringLiteral("status"), statusOf(request)}};
    if (request.kind == Kind::AlterTask) {
        const Result<QString> script = wholeScript(request);
        if (!script)
            return std::unexpected(script.error());
        changes = {{QStringLiteral("flux"), *script}};
    }
    return Talk::ask(api.jsonRequest("PATCH", V2Api::pathOf("tasks", request.id), changes), nothingMore);
}

Talk listTasks(const V2Api &api, const HttpParameters &organization)
{
    HttpParameters parameters = organization;
    parameters.append({QStringLiteral("limit"), QStringLiteral("100")});
    return api.list(
        api.request("GET", "/api/v2/tasks", parameters), QStringLiteral("tasks"),
        [](const QJsonArray &found) -> Result<Talk> {
            return Talk::done(tableOfObjects(
                found, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("status"), QStringLiteral("every"),
                        QStringLiteral("cron"), QStringLiteral("offset"), QStringLiteral("lastRunStatus"),
                        QStringLiteral("latestCompleted"), QStringLiteral("lastRunError"), QStringLiteral("flux")}));
        });
}

void say(Talk &talk, const QString &text)
{
    Batch said;
    said.notes.push_back({0, Batch::Note::Severity::Information, text});
    talk.rows.append(said);
}

Result<Talk> readRun(const HttpAnswer &answer)
{
    const Result<QJsonObject> run = objectOf(answer);
    if (!run)
        return std::unexpected(run.error());
    Talk talk = Talk::done(
        tableOfObjects({*run}, {QStringLiteral("id"), QStringLiteral("status"), QStringLiteral("scheduledFor")}));
    say(talk, V2Api::tr("The run is asked for; the runs of the task tell what becomes of it."));
    return talk;
}

/// "11:59:01Z Completed(success)", a line for each
QString logText(const QJsonValue &log)
{
    QStringList texts;
    const QJsonArray events = log.toArray();
    texts.reserve(events.size());
    for (const auto &event : events)
        texts += event[QStringLiteral("time")].toString() + u' ' + event[QStringLiteral("message")].toString();
    return texts.join(u'\n');
}

Result<Talk> readRuns(const HttpAnswer &answer)
{
    const Result<QJsonObject> found = objectOf(answer);
    if (!found)
        return std::unexpected(found.error());
    QJsonArray rows;
    const QJsonArray runs = found->value(u"runs").toArray();
    for (const auto &run : runs) {
        QJsonObject row = run.toObject();
        row[QStringLiteral("log")] = logText(row[u"log"]);
        rows.append(row);
    }
    Talk talk = Talk::done(
        tableOfObjects(rows, {QStringLiteral("id"), QStringLiteral("status"), QStringLiteral("scheduledFor"),
                              QStringLiteral("startedAt"), QStringLiteral("finishedAt"), QStringLiteral("log")}));
    if (rows.size() >= mostRuns)
        say(talk, V2Api::tr("There may be older runs: the latest 100 are told."));
    return talk;
}

} // namespace

Result<Talk> v2AdministerTasks(const V2Api &api, const AdminRequest &request)
{
    switch (request.kind) {
    case Kind::ListTasks:
        return api.inOrganization(
            [api](const HttpParameters &organization) -> Result<Talk> { return listTasks(api, organization); });
    case Kind::CreateTask:
        return createTask(api, request);
    case Kind::AlterTask:
    case Kind::SetTaskActive:
        return alterTask(api, request);
    case Kind::RunTask:
        return Talk::ask(api.jsonRequest("POST", V2Api::pathOf("tasks", request.id, "/runs"), {}), readRun);
    case Kind::DeleteTask:
        return Talk::ask(api.request("DELETE", V2Api::pathOf("tasks", request.id)), nothingMore);
    case Kind::ListTaskRuns:
        return Talk::ask(api.request("GET", V2Api::pathOf("tasks", request.id, "/runs"),
                                     HttpParameters{{QStringLiteral("limit"), QString::number(mostRuns)}}),
                         readRuns);
    default:
        return std::unexpected(notSupported(request.kind, api.dialect().settings().server));
    }
}

} // namespace penstock
