// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/serverstop.h"

#include "core/client/admin/adminjob.h"
#include "core/client/admin/adminrequest.h"
#include "core/client/client.h"
#include "core/client/talk/answertable.h"
#include "core/time/durationtext.h"

#include <QTimer>

namespace penstock {

namespace {

/// The server tells whole seconds, and began when the request had come.
constexpr std::chrono::seconds ageTolerance(3);

/// A query that was killed, or whose connection was closed, is listed until it has come to a place where it looks
/// whether it was.
constexpr std::chrono::milliseconds lookAgain(100);
constexpr std::chrono::seconds timeToDie(10);

} // namespace

bool ServerStop::isPossible(const ServerInfo &server)
{
    return supports(AdminRequest::Kind::ListQueries, server) && supports(AdminRequest::Kind::KillQuery, server);
}

ServerStop::ServerStop(Client &client, const Query &query, std::chrono::milliseconds age, QObject *parent)
    : QObject(parent),
      m_client(&client),
      m_statement(comparable(query.script.text())),
      m_database(query.database),
      m_age(age)
{
    m_since.start();
    list();
}

QString ServerStop::comparable(const QString &statement)
{
    QString text;
    text.reserve(statement.size());
    StatementScanner scanner(statement);
    while (const auto token = scanner.next()) {
        using Kind = StatementScanner::Token::Kind;
        if (token->kind == Kind::Space || token->kind == Kind::Comment || token->kind == Kind::Semicolon)
            continue;
        QString piece = scanner.textOf(*token).toString().toLower();
        if (token->kind == Kind::Identifier)
            piece.remove(u'"');
        // 120s is listed as 2m. What is no duration, such as a number, stays.
        if (token->kind == Kind::Number) {
            if (const auto duration = durationFromText(piece))
                piece = QString::number(duration->count()) + QStringLiteral("ns");
        }
        text += piece;
    }
    text.remove(QStringLiteral("fill(null)")); // is what it does without
    return text;
}

void ServerStop::list()
{
    if (!m_client) {
        end(Outcome::NotToBeTold);
        return;
    }
    m_ageWhenAsked = m_age + std::chrono::milliseconds(m_since.elapsed());
    AdminJob *const job = m_client->administer({.kind = AdminRequest::Kind::ListQueries});
    connect(job, &Job::finished, this, [this, job] { listed(*job); });
    connect(job, &QObject::destroyed, this, [this] { end(Outcome::NotToBeTold); });
}

void ServerStop::listed(const AdminJob &job)
{
    disconnect(&job, nullptr, this, nullptr);
    if (job.state() != Job::State::Succeeded) {
        end(Outcome::NotToBeTold, job.error());
        return;
    }
    QStringList ids;
    bool isPerhapsThere = false;
    for (const ResultSet::Entry &entry : job.rows().entries()) {
        for (std::size_t row = 0; row < entry.table->rowCount(); ++row) {
            const Likeness like = likeness(*entry.table, row);
            isPerhapsThere = isPerhapsThere || like == Likeness::Perhaps;
            if (like == Likeness::Same)
                ids += cellText(*entry.table, QStringLiteral("qid"), row);
        }
    }
    const auto now = std::chrono::milliseconds(m_since.elapsed());
    if (ids.isEmpty() && isPerhapsThere && !m_wasKilled && now < timeToDie)
        QTimer::singleShot(lookAgain, this,
                           &ServerStop::list); // it may not have seen yet that its connection is closed
    else if (ids.isEmpty())
        end(m_wasKilled ? Outcome::Killed : isPerhapsThere ? Outcome::NotToBeTold : Outcome::Ended);
    else if (m_wasKilled && now < m_killed + timeToDie)
        QTimer::singleShot(lookAgain, this, &ServerStop::list);
    else if (m_wasKilled || ids.size() > 1)
        end(Outcome::StillRuns);
    else
        kill(ids.constFirst());
}

/// A statement is listed as the server has parsed it, which may be another way to say the same.
ServerStop::Likeness ServerStop::likeness(const Table &list, std::size_t row) const
{
    const QString text = comparable(cellText(list, QStringLiteral("query"), row));
    if (cellText(list, QStringLiteral("database"), row) != m_database || text == QStringLiteral("showqueries"))
        return Likeness::None;
    // No other statement is listed as one of these; and what a run asks beside its statement (TypeConflicts) is as old.
    const QString keys = QStringLiteral("showfieldkeys");
    if (text.startsWith(keys) && !m_statement.startsWith(keys))
        return Likeness::None;
    const auto runs = durationFromText(
        cellText(list, QStringLiteral("duration"), row).replace(QStringLiteral("µs"), QStringLiteral("u")));
    const auto now = m_age + std::chrono::milliseconds(m_since.elapsed());
    if (runs && (*runs < m_ageWhenAsked - ageTolerance || *runs > now + ageTolerance))
        return Likeness::None;
    return runs && text == m_statement ? Likeness::Same : Likeness::Perhaps;
}

void ServerStop::kill(const QString &id)
{
    m_wasKilled = true;
    m_killed = std::chrono::milliseconds(m_since.elapsed());
    AdminJob *const job = m_client->administer({.kind = AdminRequest::Kind::KillQuery, .id = id});
    connect(job, &QObject::destroyed, this, [this] { end(Outcome::NotToBeTold); });
    connect(job, &Job::finished, this, [this, job] {
        disconnect(job, nullptr, this, nullptr);
        // One that is not there any more has ended meanwhile: the list tells.
        m_error = job->state() == Job::State::Failed ? job->error() : Error{};
        list();
    });
}

void ServerStop::end(Outcome outcome, const Error &error)
{
    m_isFinished = true;
    m_outcome = outcome;
    if (!error.message.isEmpty())
        m_error = error;
    Q_EMIT finished();
}

} // namespace penstock
