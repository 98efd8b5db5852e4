// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// tr() counts in int. This is the number to choose the form by: the greatest int for all that is above.
int plural(quint64 count);

/// Puts the true figure, with the locale's separators, where tr() wrote plural(count).
QString withCount(QString text, quint64 count);

} // namespace penstock
