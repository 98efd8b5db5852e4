// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tablelook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

constexpr qsizetype mostColumns = 10'000;
constexpr int widest = 10'000;
constexpr qsizetype longestSuffix = 20;

QJsonObject toJson(const TableLook::ColumnLook &column)
{
    QJsonObject object{{QStringLiteral("name"), column.name}};
    const NumberLook &numbers = column.numbers;
    if (column.width > 0)
        object.insert(QStringLiteral("width"), column.width);
    if (column.isHidden)
        object.insert(QStringLiteral("hidden"), true);
    if (numbers.digits >= 0)
        object.insert(QStringLiteral("digits"), numbers.digits);
    if (numbers.groups)
        object.insert(QStringLiteral("groups"), true);
    if (numbers.unit != NumberLook::Unit::None)
        object.insert(QStringLiteral("unit"), static_cast<int>(numbers.unit));
    if (!numbers.suffix.isEmpty())
        object.insert(QStringLiteral("suffix"), numbers.suffix);
    if (numbers.paint != NumberLook::Paint::None)
        object.insert(QStringLiteral("paint"), static_cast<int>(numbers.paint));
    if (numbers.isPlain)
        object.insert(QStringLiteral("plain"), true);
    return object;
}

TableLook::ColumnLook columnOf(const QJsonObject &object)
{
    TableLook::ColumnLook column{.name = object[u"name"].toString(),
                                 .width = qBound(0, object[u"width"].toInt(), widest),
                                 .isHidden = object[u"hidden"].toBool()};
    column.numbers.digits = qBound(-1, object[u"digits"].toInt(-1), NumberLook::mostDigits);
    column.numbers.groups = object[u"groups"].toBool();
    column.numbers.unit =
        NumberLook::Unit(qBound(0, object[u"unit"].toInt(), static_cast<int>(NumberLook::Unit::Percent)));
    column.numbers.suffix = object[u"suffix"].toString().left(longestSuffix);
    column.numbers.paint =
        NumberLook::Paint(qBound(0, object[u"paint"].toInt(), static_cast<int>(NumberLook::Paint::Scale)));
    column.numbers.isPlain = object[u"plain"].toBool() && !column.numbers.hasFormat();
    return column;
}

} // namespace

QByteArray TableLook::toBytes() const
{
    QJsonArray columnList;
    for (const ColumnLook &column : columns)
        columnList.append(toJson(column));
    QJsonArray sortList;
    for (const Sort &sort : sorts)
        sortList.append(
            QJsonObject{{QStringLiteral("column"), sort.column}, {QStringLiteral("descending"), sort.isDescending}});
    return QJsonDocument(QJsonObject{{QStringLiteral("columns"), columnList},
                                     {QStringLiteral("pinned"), pinned},
                                     {QStringLiteral("sorts"), sortList}})
        .toJson(QJsonDocument::Compact);
}

TableLook TableLook::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    TableLook look;
    const QJsonArray columnList = object[u"columns"].toArray();
    for (const auto &column : columnList) {
        if (look.columns.size() < mostColumns)
            look.columns += columnOf(column.toObject());
    }
    const QJsonArray sortList = object[u"sorts"].toArray();
    for (const auto &sort : sortList) {
        if (look.sorts.size() < look.columns.size())
            look.sorts += Sort{sort[u"column"].toString(), sort[u"descending"].toBool()};
    }
    look.pinned = qBound(0, object[u"pinned"].toInt(), static_cast<int>(look.columns.size()));
    return look;
}

} // namespace penstock
