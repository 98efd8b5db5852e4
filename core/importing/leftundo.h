// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importrecord.h"

#include <QList>

namespace penstock {

/// An undo of an import that was begun and has not come to its end: the program was closed or killed meanwhile, or the
/// server failed.
struct LeftUndo
{
    QString journal;
    ImportRecord record;

    /// All whose journals are in that folder, but for those that somebody is at; the newest first. Reads each of them.
    static QList<LeftUndo> in(const QString &folder);
};

} // namespace penstock
