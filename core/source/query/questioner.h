// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/sink/backpressure.h"
#include "core/source/query/answerintake.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

namespace penstock {

class Client;
class QueryJob;

/// Asks a server one question after the other, and puts the answers into an intake; while that is full the server
/// waits. Lives in the thread of its sockets.
///
/// A question that failed before its first row, for a reason that may pass, is asked again for five minutes; one whose
/// answer broke off is not: its rows would be counted twice.
class Questioner final : public QObject
{
    Q_OBJECT

public:
    Questioner(ClientSettings server, std::unique_ptr<Questions> questions, AnswerIntake &intake);
    ~Questioner() override;

    /// The first one.
    void start();
    /// The intake has room again.
    void goOn();

private:
    void askNext();
    void ask();
    void take(const BatchPtr &batch);
    void conclude(const QueryJob &job);
    bool isAskedAgain(const Error &error);

    const ClientSettings m_server;
    const std::unique_ptr<Questions> m_questions;
    AnswerIntake &m_intake;
    std::unique_ptr<Client> m_client;
    QuestionPtr m_question;
    QPointer<QueryJob> m_job;
    std::uint64_t m_rows = 0;       ///< of the question
    std::optional<Error> m_problem; ///< that its answer told of
    qint64 m_bytes = 0;             ///< of the questions before
    bool m_isHeld = false;
    Backpressure m_backpressure;
    std::optional<std::chrono::steady_clock::time_point> m_until; ///< so long it is asked again
};

} // namespace penstock
