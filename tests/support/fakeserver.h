// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeanswer.h"
#include "tests/support/fakerequest.h"

#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>
#include <utility>

namespace penstock {

class FakeConnection;

/// An HTTP/1.1 server on a free loopback port, inside the test: plays scripted answers and records the requests.
/// It lives in the thread that made it and needs that thread's event loop.
class FakeServer final : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<FakeAnswer(const FakeRequest &)>;

    /// Listens at once. A request that no script covers is answered with 204.
    explicit FakeServer(QObject *parent = nullptr);
    ~FakeServer() override;

    QUrl url() const;

    /// Speaks TLS from the next connection on, with these PEM files.
    void useTls(const QString &certificateFile, const QString &keyFile);

    /// The answers to the next requests, in the order in which the requests arrive.
    void enqueue(const FakeAnswer &answer);
    /// Answers when nothing is queued.
    void setHandler(Handler handler);

    /// What a client is told that sends its header with Expect: 100-continue and waits.
    enum class Expectation {
        Continue, ///< 100, as HTTP/1.1 wants it
        Ignored,  ///< nothing: the client must send the body unasked
    };
    void setExpectation(Expectation expectation) { m_expectation = expectation; }

    /// The next request with a body gets `answer`, which ends with close() or drop(), when that many bytes of it have
    /// come.
    void interruptUpload(qint64 afterBytes, const FakeAnswer &answer);

    const QList<FakeRequest> &requests() const { return m_requests; }
    int connectionsAccepted() const { return m_accepted; }
    int connectionsOpen() const { return static_cast<int>(m_open.size()); }

    /// Bytes of answers that the kernel has taken, of those scripted so far: what the client, or the buffers on the
    /// way to it, hold.
    qint64 bytesTaken() const { return m_bytesTaken; }

    /// Answers that hold (FakeAnswer::hold()) go on up to the next time.
    void goOn();
    bool isHolding() const; ///< at least one of them

    /// Closes the connections that wait for a request, as a server does with idle ones.
    void closeConnections();

Q_SIGNALS:
    void requestReceived(int index);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class FakeConnection;
    FakeAnswer answerTo(const FakeRequest &request);

    QList<FakeAnswer> m_queue;
    Handler m_handler;
    QList<FakeRequest> m_requests;
    QList<FakeConnection *> m_open;
    std::optional<std::pair<qint64, FakeAnswer>> m_interruption;
    Expectation m_expectation = Expectation::Continue;
    QString m_certificateFile;
    QString m_keyFile;
    int m_accepted = 0;
    qint64 m_bytesTaken = 0;
};

} // namespace penstock
