// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/namedrag.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace penstock {

QString NameDrag::format()
{
    return QStringLiteral("application/x-penstock-names");
}

void NameDrag::write(const QList<NameDrag> &names, QMimeData *dragged)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid() << qint64(names.size());
    for (const NameDrag &name : names)
        stream << name.profileId << name.place.database << name.place.measurement << name.place.field
               << name.place.policies;
    dragged->setData(format(), bytes);
}

QList<NameDrag> NameDrag::read(const QMimeData &dragged)
{
    QDataStream stream(dragged.data(format()));
    qint64 process = 0;
    qint64 count = 0;
    stream >> process >> count;
    if (stream.status() != QDataStream::Ok || process != QCoreApplication::applicationPid())
        return {};
    QList<NameDrag> names;
    for (qint64 i = 0; i < count; ++i) {
        NameDrag name;
        stream >> name.profileId >> name.place.database >> name.place.measurement >> name.place.field >>
            name.place.policies;
        if (stream.status() != QDataStream::Ok)
            return {};
        names += name;
    }
    return names;
}

} // namespace penstock
