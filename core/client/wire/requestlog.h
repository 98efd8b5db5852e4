// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>

#include <chrono>
#include <deque>

namespace penstock {

class HttpExchange;

/// One request that has ended, as people who look for a fault want to see it. Holds no secret: no headers, and of
/// bodies only the statement, without those that stand in it.
struct RequestRecord
{
    QDateTime started; ///< UTC
    QByteArray method;
    QString url;         ///< without user, password, token; parameters included
    QString statement;   ///< that was asked, without its secrets, cut behind 2,000 characters; empty: none
    int status = 0;      ///< 0: there was no answer
    qint64 bytesOut = 0; ///< on the wire, before TLS
    qint64 bytesIn = 0;
    std::chrono::microseconds firstByte{0}; ///< from the start; 0: none came
    std::chrono::microseconds duration{0};
    QString requestId;
    QString error;      ///< why there was no whole answer; "aborted" texts included
    quint64 number = 0; ///< the log counts those that it takes, from 1

    /// Of an exchange that is over.
    static RequestRecord of(const HttpExchange &exchange);

    Q_DECLARE_TR_FUNCTIONS(penstock::RequestRecord)
};

/// The last requests of the program, from any thread, newest last.
class RequestLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t usualCapacity = 1'000;

    using QObject::QObject;

    void add(const RequestRecord &record);
    /// How many are kept, usualCapacity at first; older ones are forgotten.
    std::size_t capacity() const;
    void setCapacity(std::size_t records);
    QList<RequestRecord> records() const;
    /// The number of the last one that is forgotten by it: those that are told later may still be on their way.
    quint64 clear();

Q_SIGNALS:
    /// In the thread that called add(): connect with a context object to hear it elsewhere.
    void recorded(const penstock::RequestRecord &record);

private:
    mutable QMutex m_mutex;
    std::size_t m_capacity = usualCapacity;
    quint64 m_count = 0;
    std::deque<RequestRecord> m_records;
};

} // namespace penstock

Q_DECLARE_METATYPE(penstock::RequestRecord)
