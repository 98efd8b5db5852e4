// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// Files that the program makes for somebody who did not say where: readable by their owner only, and kept for some
/// weeks, so that nothing is lost with a tab or a window, and nothing stays for ever.
class KeptFiles
{
public:
    static constexpr int days = 30;

    /// `folder`: theirs alone; it is made when it is needed.
    explicit KeptFiles(const QString &folder) : m_folder(folder) {}
    /// "…/penstock/NAME" where programs keep their data.
    static KeptFiles inRoom(const QString &name);

    /// A place that no other has; `name` is of its file, e.g. "pasted.lp". Drops those that are old. Kind File when the
    /// folder cannot be made.
    Result<QString> newPlace(const QString &name) const;

    const QString &folder() const { return m_folder; }

private:
    QString m_folder;
};

} // namespace penstock
