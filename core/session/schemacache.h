// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/client/schema/schemarequest.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <list>
#include <optional>
#include <unordered_map>

namespace penstock {

class Client;
class SchemaJob;

/// What a SchemaCache knows of the answer to one request.
struct SchemaNames
{
    enum class State { Unknown, Loading, Known, Failed };

    State state = State::Unknown;
    QList<SchemaItem> items{};                      ///< when Known; while Loading those of before, if there were any
    Error error{};                                  ///< when Failed
    std::optional<std::chrono::milliseconds> age{}; ///< of the items; none: there are none

    bool isKnown() const { return state == State::Known; }
    QStringList names() const;
};

/// The names of one server, fetched once for all who ask in one session: a request is asked again only when somebody
/// refreshes it, when something was written that changes it, or when it was dropped because too many names are held.
/// A page, a count or the names of a span of time are requests like any other.
class SchemaCache final : public QObject
{
    Q_OBJECT

public:
    /// Holds about that many names; beyond, requests that nobody has asked for longest are dropped.
    explicit SchemaCache(QObject *parent = nullptr, qsizetype mostNames = 1'000'000);
    ~SchemaCache() override;

    /// Who is asked from now on; null: nobody. What was known is forgotten and what is under way is cancelled: an
    /// answer of one connection is none for another. Of what was under way changed() follows a little later, unless
    /// somebody has asked for it again by then: who waits for it is not left waiting.
    void setClient(Client *client);

    /// What is known now. What is Unknown is fetched (then Loading, and changed() follows), unless there is no client.
    /// Failed stays so until refresh().
    SchemaNames ask(const SchemaRequest &request);

    /// Fetches it again, unless that is under way. changed() follows.
    void refresh(const SchemaRequest &request);

    /// True while its answer is under way.
    bool isLoading(const SchemaRequest &request) const;

    /// Gives up what is under way for it and forgets it; nothing when that has ended. changed() follows: who waits for
    /// it as well asks again.
    void cancel(const SchemaRequest &request);

    /// To be called after something was created or dropped there: forgets the names in this database, and the list of
    /// databases; empty: all names. An answer that is under way may be older than the change and is not taken.
    void forget(const QString &database = {});

Q_SIGNALS:
    /// Its answer has come, or it was forgotten: whoever shows it asks.
    void changed(const penstock::SchemaRequest &request);

private:
    struct Entry
    {
        SchemaRequest request;
        SchemaNames names{};
        std::chrono::steady_clock::time_point answered{};
        QPointer<SchemaJob> job{};

        qsizetype weight() const { return names.items.size() + 1; }
    };
    struct Hash
    {
        std::size_t operator()(const SchemaRequest &request) const noexcept;
    };

    Entry &entry(const SchemaRequest &request);
    void fetch(Entry &entry);
    void take(const SchemaRequest &request, const SchemaJob &job);
    void trim();
    void dropAll();
    void drop(std::list<Entry>::iterator entry);

    QPointer<Client> m_client;
    std::list<Entry> m_entries; ///< asked for last, first
    std::unordered_map<SchemaRequest, std::list<Entry>::iterator, Hash> m_byRequest;
    qsizetype m_held = 0;
    const qsizetype m_mostNames;
};

} // namespace penstock
