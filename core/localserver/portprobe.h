// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace penstock {

/// That port of 127.0.0.1 when nobody listens there, else any such one; 0: there is none.
quint16 freePort(quint16 wanted);

} // namespace penstock
