// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// A server's words, in an answer or its log, for a disk that is full. Waiting does not mend that: somebody has to.
bool tellsOfFullDisk(const QString &text);

} // namespace penstock
