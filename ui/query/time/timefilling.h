// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"
#include "core/query/filledscript.h"
#include "core/query/timerange.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace penstock {

class Session;
class SessionList;
struct Error;
struct SchemaNames;

/// Fills the placeholders of a script. Where the data is, the server is asked, by the names of SchemaCache: an answer
/// that is older than a moment is asked for again, for points may have come.
class TimeFilling final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        Script script{};
        TimeRange range{};
        QByteArray zone{};
        int windows = 1'000; ///< see TimeValues
        QString profileId{};
        QString database{};
    };
    using Taker = std::function<void(const FilledScript &filled)>;

    explicit TimeFilling(SessionList &sessions, QObject *parent = nullptr);
    ~TimeFilling() override;

    /// `take` is called at once where nothing is to be asked; else later, or failed() follows, or nothing after
    /// cancel(), which ends the asking as well.
    void fill(const Wish &wish, const Taker &take);
    void cancel();
    bool isWaiting() const { return m_take != nullptr; }

    /// As it would be sent now, without asking: open ends stay open.
    static FilledScript preview(const Wish &wish);

Q_SIGNALS:
    void waitingChanged();
    void failed(const penstock::Error &error);

private:
    void sessionChanged(const Session *session);
    void begin();
    SchemaNames ask(const SchemaRequest &request, bool isFirst);
    void check();
    void stopAsking();
    void end(const std::optional<TimeSpan> &data);
    void fail(const Error &error);

    SessionList &m_sessions;
    Wish m_wish;
    Taker m_take;              ///< null: nothing is asked
    QPointer<Session> m_asked; ///< the one that is waited for; an edited profile has another
    std::vector<SchemaRequest> m_requests;
    std::vector<SchemaRequest> m_started; ///< those that go on because of this
    bool m_isAsked = false;
};

} // namespace penstock
