// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/lookstatement.h"

#include <QList>
#include <QString>

class QMimeData;

namespace penstock {

/// Names of a server that are being dragged, within this program: a measurement or a field, and where it lies.
struct NameDrag
{
    QString profileId; ///< of the connection
    LookPlace place{};

    static QString format();
    static void write(const QList<NameDrag> &names, QMimeData *dragged);
    /// Empty: it is something else, or of another program.
    static QList<NameDrag> read(const QMimeData &dragged);
};

} // namespace penstock
