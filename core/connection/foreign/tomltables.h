// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace penstock {

/// The tables of a TOML file while they grow: an object of JSON would be copied whole at each change of it.
///
/// A path leads through the last table of a list of tables, and makes the tables that are not there. False: something
/// else is there, or on the way.
class TomlTables final
{
public:
    bool setValue(const QStringList &path, const QJsonValue &value);
    bool openTable(const QStringList &path);
    bool appendTable(const QStringList &path);
    QJsonObject toJson() const { return toJson(m_root); }

private:
    struct Place
    {
        enum class Kind { Nothing, Value, Table, Tables };

        Kind kind = Kind::Nothing;
        QJsonValue value;
        std::map<QString, std::unique_ptr<Place>> inner;
        std::vector<std::unique_ptr<Place>> tables;
    };

    Place *find(const QStringList &path);
    static QJsonObject toJson(const Place &table);

    Place m_root{Place::Kind::Table, {}, {}, {}};
};

} // namespace penstock
