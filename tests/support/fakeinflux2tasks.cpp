// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2tasks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

const QString began = QStringLiteral("2026-11-28T05:22:45.111397652Z");

FakeAnswer json(const QJsonObject &object, int status = 200)
{
    return FakeAnswer::of(status)
        .header("Content-Type", "application/json; charset=utf-8")
        .text(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FakeAnswer invalid(const QString &why)
{
    return fakeInflux2Error(400, "invalid", QStringLiteral("invalid options: ") + why);
}

/// What "option task" says of one of its members; a text without its quotes.
QString optionOf(const QString &script, const QString &name)
{
    const QRegularExpression member(QStringLiteral(R"re(\b%1: *(?:"((?:[^"\\]|\\.)*)"|(\w+)))re").arg(name));
    const QRegularExpressionMatch match = member.match(script);
    QString value = match.captured(1) + match.captured(2);
    return value.replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

std::optional<FakeAnswer> wrongScript(const QString &script)
{
    if (script.count(u'(') != script.count(u')'))
        return invalid(QStringLiteral("loc 2:1-2:13: expected RPAREN, got EOF"));
    if (optionOf(script, QStringLiteral("every")).isEmpty() && optionOf(script, QStringLiteral("cron")).isEmpty())
        return invalid(QStringLiteral("missing required option: cron or every"));
    return std::nullopt;
}

void setScript(QJsonObject &task, const QString &script)
{
    task.insert(QStringLiteral("flux"), script);
    for (const char *const name : {"name", "every", "cron", "offset"}) {
        const QString value = optionOf(script, QLatin1String(name));
        task.remove(QLatin1String(name));
        if (!value.isEmpty())
            task.insert(QLatin1String(name), value);
    }
}

FakeAnswer create(FakeInflux2State &state, const QJsonObject &given)
{
    const QString script = given[u"flux"].toString();
    if (const auto wrong = wrongScript(script))
        return *wrong;
    QJsonObject task{{QStringLiteral("id"), state.newId()},
                     {QStringLiteral("orgID"), given[u"orgID"]},
                     {QStringLiteral("status"), given[u"status"].toString(QStringLiteral("active"))}};
    setScript(task, script);
    state.resources[QStringLiteral("tasks")] += task;
    return json(task, 201);
}

FakeAnswer change(QJsonObject &task, const QJsonObject &given)
{
    if (given.contains(u"flux")) {
        if (const auto wrong = wrongScript(given[u"flux"].toString()))
            return *wrong;
        setScript(task, given[u"flux"].toString());
    }
    if (given.contains(u"status"))
        task.insert(QStringLiteral("status"), given[u"status"]);
    return json(task);
}

/// It runs at once, and well.
FakeAnswer run(FakeInflux2State &state, const QString &task)
{
    const QString id = state.newId();
    QJsonObject run{{QStringLiteral("id"), id},
                    {QStringLiteral("taskID"), task},
                    {QStringLiteral("status"), QStringLiteral("scheduled")},
                    {QStringLiteral("scheduledFor"), QStringLiteral("2026-11-28T05:22:44Z")},
                    {QStringLiteral("requestedAt"), QStringLiteral("2026-11-28T05:22:44.21490081Z")}};
    const FakeAnswer answer = json(run, 201);
    run.insert(QStringLiteral("status"), QStringLiteral("success"));
    run.insert(QStringLiteral("startedAt"), began);
    run.insert(QStringLiteral("finishedAt"), QStringLiteral("2026-11-28T05:22:45.125378052Z"));
    run.insert(QStringLiteral("log"),
               QJsonArray{QJsonObject{{QStringLiteral("runID"), id},
                                      {QStringLiteral("time"), began},
                                      {QStringLiteral("message"), QStringLiteral("Completed(success)")}}});
    state.runs[task] += run;
    return answer;
}

FakeAnswer listRuns(const QList<QJsonObject> &runs, bool onlyLogs)
{
    QJsonArray found;
    for (const QJsonObject &run : runs) {
        if (onlyLogs)
            found.append(run[u"log"][0]);
        else
            found.prepend(run);
    }
    return json({{onlyLogs ? QStringLiteral("events") : QStringLiteral("runs"), found}});
}

} // namespace

std::optional<FakeAnswer> fakeInflux2Tasks(FakeInflux2State &state, const FakeRequest &request,
                                           const QStringList &parts)
{
    const QJsonObject given = QJsonDocument::fromJson(request.body).object();
    if (parts.size() == 3)
        return request.method == "POST" ? std::optional(create(state, given)) : std::nullopt;
    QList<QJsonObject> &tasks = state.resources[QStringLiteral("tasks")];
    const auto found =
        std::ranges::find_if(tasks, [&parts](const QJsonObject &task) { return task[u"id"].toString() == parts[3]; });
    if (found == tasks.end())
        return fakeInflux2Error(404, "not found",
                                request.method == "DELETE" ? QStringLiteral("failed to delete task: task not found")
                                                           : QStringLiteral("failed to find task: task not found"));
    if (parts.size() == 4)
        return request.method == "PATCH" ? std::optional(change(*found, given)) : std::nullopt;
    if (parts[4] == u"runs" && request.method == "POST")
        return run(state, parts[3]);
    return listRuns(state.runs.value(parts[3]), parts[4] == u"logs");
}

} // namespace penstock
