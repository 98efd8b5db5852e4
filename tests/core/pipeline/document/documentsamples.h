// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Documents as text.
namespace penstock::documentsamples {

inline const QByteArray list = R"({"type":"list"})";

/// A whole document around a source and sinks.
inline QByteArray document(const QByteArray &source, const QByteArray &sinks = list, const QByteArray &more = {})
{
    return R"({"schema":"penstock pipeline","version":1,"source":)" + source + R"(,"sinks":[)" + sinks + ']' + more +
           '}';
}

} // namespace penstock::documentsamples
