// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace penstock {

/// A library that the program stands on, as somebody who looks for a fault needs to know it.
struct LibraryVersion
{
    QString name;
    QString version; ///< of what runs; behind it what the program was compiled with, where that differs
};

/// Qt first. Libraries that this build does without are not among them.
QList<LibraryVersion> libraryVersions();

} // namespace penstock
