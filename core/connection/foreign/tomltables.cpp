// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/tomltables.h"

#include <QJsonArray>

namespace penstock {

bool TomlTables::setValue(const QStringList &path, const QJsonValue &value)
{
    Place *const place = find(path);
    if (!place || place->kind != Place::Kind::Nothing)
        return false;
    place->kind = Place::Kind::Value;
    place->value = value;
    return true;
}

bool TomlTables::openTable(const QStringList &path)
{
    Place *const place = find(path);
    if (place && place->kind == Place::Kind::Nothing)
        place->kind = Place::Kind::Table;
    return place && place->kind == Place::Kind::Table;
}

bool TomlTables::appendTable(const QStringList &path)
{
    Place *const place = find(path);
    if (!place || (place->kind != Place::Kind::Nothing && place->kind != Place::Kind::Tables))
        return false;
    place->kind = Place::Kind::Tables;
    place->tables.push_back(std::make_unique<Place>());
    place->tables.back()->kind = Place::Kind::Table;
    return true;
}

TomlTables::Place *TomlTables::find(const QStringList &path)
{
    Place *here = &m_root;
    for (const QString &name : path) {
        if (here->kind == Place::Kind::Nothing)
            here->kind = Place::Kind::Table;
        if (here->kind == Place::Kind::Tables)
            here = here->tables.back().get();
        if (here->kind != Place::Kind::Table)
            return nullptr;
        std::unique_ptr<Place> &next = here->inner[name];
        if (!next)
            next = std::make_unique<Place>();
        here = next.get();
    }
    return here;
}

QJsonObject TomlTables::toJson(const Place &table)
{
    QJsonObject object;
    for (const auto &[name, place] : table.inner) {
        if (place->kind == Place::Kind::Value) {
            object.insert(name, place->value);
        } else if (place->kind == Place::Kind::Table) {
            object.insert(name, toJson(*place));
        } else {
            QJsonArray array;
            for (const std::unique_ptr<Place> &one : place->tables)
                array.append(toJson(*one));
            object.insert(name, array);
        }
    }
    return object;
}

} // namespace penstock
