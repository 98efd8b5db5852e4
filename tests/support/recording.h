// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakerequest.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace penstock {

/// One exchange with a real server, from tests/data/recordings; its README says the format.
struct Recording
{
    QString server; ///< the folder: influxdb-1.6.7
    QString name;   ///< 010-write-ok
    FakeRequest request;
    QByteArray answer;   ///< every byte that came; empty: the server closed without an answer
    QJsonObject facts;   ///< of index.json: status, sent, stored, conclude, …
    QString job;         ///< of replay.txt: which job of the client asks so; "-": none does
    QStringList expects; ///< of replay.txt: what that job must conclude; or why none asks so

    QString id() const { return server + u'/' + name; }
    qint64 fact(QStringView key, qint64 otherwise = 0) const { return facts[key].toInteger(otherwise); }
    /// A parameter of the URL, of a form or of a JSON body, as text.
    QString parameter(const QString &key) const;
    /// The number behind that word of `expects`.
    qint64 expected(const QString &word, qint64 otherwise) const;
    /// The bytes to send: where the recording left out a part of the middle, blanks stand in for it.
    QByteArray wholeAnswer() const;
};

namespace recordings {

QStringList servers();
/// All of a server, in the order in which they were made.
const QList<Recording> &of(const QString &server);
/// Those of all servers that this job of the client asks for.
QList<Recording> withJob(const QString &job);
/// The server's clock then, in nanoseconds.
qint64 now(const QString &server);
const Recording &one(const QString &server, const QString &name);

/// Exchanges that the client still concludes wrongly, each with what is wrong; see differences.txt.
QString knownDifference(const QString &id);

/// A line of the server's fake.txt: "after" with other exchanges, "lines" with line protocol that was there before, or
/// "-" with why the fake answers otherwise.
std::pair<QString, QString> noteOnFake(const Recording &recording);

} // namespace recordings

} // namespace penstock
