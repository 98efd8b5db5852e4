// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/queryhistory.h"

#include "core/query/redaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace penstock {

namespace {

constexpr qsizetype longestError = 4096; // characters

QJsonObject encoded(const PastRun &run)
{
    QJsonObject object{{QStringLiteral("id"), run.id},
                       {QStringLiteral("started"), run.started},
                       {QStringLiteral("profile"), run.profileId},
                       {QStringLiteral("connection"), run.connection},
                       {QStringLiteral("database"), run.database},
                       {QStringLiteral("language"), languageName(run.language).toLower()},
                       {QStringLiteral("text"), run.text},
                       {QStringLiteral("elapsedMs"), run.elapsed},
                       {QStringLiteral("rows"), qint64(run.rows)}};
    if (!run.error.isEmpty())
        object.insert(QStringLiteral("error"), run.error);
    if (run.isStarred)
        object.insert(QStringLiteral("starred"), true);
    return object;
}

std::optional<PastRun> decoded(const QJsonObject &object)
{
    const std::optional<Language> language = languageFromName(object[u"language"].toString());
    PastRun run{.id = object[u"id"].toString(),
                .started = object[u"started"].toInteger(),
                .profileId = object[u"profile"].toString(),
                .connection = object[u"connection"].toString(),
                .database = object[u"database"].toString(),
                .language = language.value_or(Language::InfluxQl),
                .text = object[u"text"].toString(),
                .elapsed = object[u"elapsedMs"].toInteger(),
                .rows = quint64(std::max<qint64>(0, object[u"rows"].toInteger())),
                .error = object[u"error"].toString(),
                .isStarred = object[u"starred"].toBool()};
    return language && !run.id.isEmpty() && !run.text.isEmpty() ? std::optional(run) : std::nullopt;
}

/// Nothing: it is no such file.
std::optional<std::deque<PastRun>> read(const QByteArray &bytes)
{
    std::deque<PastRun> runs;
    if (bytes.isEmpty())
        return runs;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray list = document.array();
    for (const auto &entry : list) {
        if (const std::optional<PastRun> run = decoded(entry.toObject()))
            runs.push_back(*run);
    }
    return runs;
}

QByteArray written(const std::deque<PastRun> &runs)
{
    QJsonArray list;
    for (const PastRun &run : runs)
        list.append(encoded(run));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

void bound(std::deque<PastRun> &runs)
{
    std::size_t plain = 0;
    std::size_t starred = 0;
    std::erase_if(runs, [&](const PastRun &run) {
        return run.isStarred ? ++starred > QueryHistory::mostStarred : ++plain > QueryHistory::most;
    });
}

} // namespace

QueryHistory::QueryHistory(const QString &path, QObject *parent) : QObject(parent), m_shared(path)
{
    connect(&m_shared, &SharedFile::failed, this, &QueryHistory::failed);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (std::optional<Runs> runs = read(file.readAll())) {
        m_runs = std::move(*runs);
        index();
        return;
    }
    m_shared.putAside();
}

const PastRun *QueryHistory::find(const QString &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &m_runs[*found];
}

/// Lists ask for each line that they paint.
void QueryHistory::index()
{
    m_places.clear();
    m_places.reserve(qsizetype(m_runs.size()));
    for (std::size_t place = m_runs.size(); place-- > 0;)
        m_places.insert(m_runs[place].id, place); // of two, the first
}

void QueryHistory::add(PastRun run)
{
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString text = withoutSecrets(run.text, run.language);
    // A server may repeat the password in its own words: found hunter2, expected string.
    if (text != run.text && !run.error.isEmpty())
        run.error = tr("It failed. What the server said is not kept: it may hold the password.");
    run.text = text;
    run.error = withoutSecrets(run.error, run.language).left(longestError);
    if (run.text.size() > longestText)
        run.text = run.text.left(longestText) + QStringLiteral("\n") +
                   (run.language == Language::Flux ? QStringLiteral("// ") : QStringLiteral("-- ")) +
                   tr("The history keeps no more than this of so long a text.");
    change([run](Runs &runs) {
        const auto before = std::ranges::find_if(runs, [&](const PastRun &any) { return any.started <= run.started; });
        runs.insert(before, run);
        bound(runs);
    });
}

void QueryHistory::setStarred(const QString &id, bool isStarred)
{
    change([id, isStarred](Runs &runs) {
        const auto found = std::ranges::find(runs, id, &PastRun::id);
        if (found != runs.end())
            found->isStarred = isStarred;
        bound(runs);
    });
}

void QueryHistory::remove(const QString &id)
{
    change([id](Runs &runs) { std::erase_if(runs, [&](const PastRun &any) { return any.id == id; }); });
}

void QueryHistory::clear()
{
    change([](Runs &runs) { std::erase_if(runs, [](const PastRun &any) { return !any.isStarred; }); });
}

/// Here, and in the file as another window has written it meanwhile.
void QueryHistory::change(const std::function<void(Runs &)> &change)
{
    change(m_runs);
    index();
    m_shared.change([change](const QByteArray &before) -> std::optional<QByteArray> {
        std::optional<Runs> runs = read(before);
        if (!runs)
            return std::nullopt;
        change(*runs);
        return written(*runs);
    });
    Q_EMIT changed();
}

} // namespace penstock
