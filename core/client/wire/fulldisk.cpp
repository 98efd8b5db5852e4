// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/fulldisk.h"

namespace penstock {

bool tellsOfFullDisk(const QString &text)
{
    // As Go, Rust and Java spell ENOSPC and EDQUOT.
    return text.contains(u"no space left on device", Qt::CaseInsensitive) ||
           text.contains(u"disk quota exceeded", Qt::CaseInsensitive);
}

} // namespace penstock
