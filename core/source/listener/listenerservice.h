// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/listener/listeneranswer.h"
#include "core/source/listener/listeneroptions.h"

class QUrlQuery;

namespace penstock {

class HttpRequestParser;
class Intake;
struct ListenedWrite;

/// Answers whole requests as InfluxDB does, and puts what they write into the intake. Knows no sockets.
class ListenerService
{
public:
    /// Both outlive it.
    ListenerService(const ListenerOptions &options, Intake &intake) : m_options(options), m_intake(intake) {}

    ListenerAnswer answer(const HttpRequestParser &request);

private:
    ListenerAnswer answerWrite(const ListenedWrite &write, const HttpRequestParser &request);
    ListenerAnswer health() const;

    const ListenerOptions &m_options;
    Intake &m_intake;
};

} // namespace penstock
