// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged out of the explorer: quoted names as text, and places for a chart.
#include "ui/common/namedrag.h"
#include "ui/explorer/explorermodel.h"

#include <QMimeData>

namespace penstock {

using Kind = ExplorerNode::Kind;

QStringList ExplorerModel::mimeTypes() const
{
    return {QStringLiteral("text/plain"), NameDrag::format()};
}

QMimeData *ExplorerModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    QList<NameDrag> places;
    for (const QModelIndex &index : indexes) {
        if (!flags(index).testFlag(Qt::ItemIsDragEnabled))
            continue;
        names += index.data(QuotedRole).toString();
        const bool isField = kind(index) == Kind::Field;
        if (!isField && kind(index) != Kind::Measurement)
            continue;
        places += {.profileId = index.data(ProfileIdRole).toString(),
                   .place = {.database = index.data(DatabaseRole).toString(),
                             .measurement = index.data(MeasurementRole).toString(),
                             .field = isField ? index.data(Qt::EditRole).toString() : QString(),
                             .policies = index.data(PoliciesRole).toStringList()}};
    }
    if (names.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setText(names.join(QStringLiteral(", ")));
    if (!places.isEmpty())
        NameDrag::write(places, data);
    return data;
}

} // namespace penstock
