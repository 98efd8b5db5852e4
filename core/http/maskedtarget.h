// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace penstock {

/// A request target fit to be shown: the values of parameters that carry a login (u, p, token, password, …) are
/// replaced by three asterisks, and so is what follows the word "password" in a statement.
QByteArray maskedTarget(const QByteArray &target);

} // namespace penstock
