// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// What the window can do with a file that somebody gave it, judged by its name and kind alone.
struct DroppedFile
{
    QString path;
    bool isCsv = false;
    QString reason; ///< why it cannot be imported, for people; empty when isCsv

    static DroppedFile judge(const QString &path);
    QString name() const; ///< without the folders
};

} // namespace penstock
