// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/plural.h"

#include <algorithm>
#include <limits>

namespace penstock {

int plural(quint64 count)
{
    return static_cast<int>(std::min<quint64>(count, std::numeric_limits<int>::max()));
}

QString withCount(QString text, quint64 count)
{
    const int told = plural(count);
    return static_cast<quint64>(told) == count ? text : text.replace(QString::number(told), QString::number(count));
}

} // namespace penstock
