// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace penstock {

/// What a document may hold, as a JSON Schema (2020-12), for editors and other programs. The reader knows more: what
/// goes together.
QByteArray documentSchema();

} // namespace penstock
