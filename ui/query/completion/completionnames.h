// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/completion.h"
#include "core/session/schemacache.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <list>
#include <memory>

namespace penstock {

/// The names to choose from at a place: words of the language, and what the server has, as far as its SchemaCache
/// knows by now. What is not known is asked for; changed() follows. Never waits.
class CompletionNames final : public QObject
{
    Q_OBJECT

public:
    /// Answers what is known now, as SchemaCache::ask() does.
    using Ask = std::function<SchemaNames(const SchemaRequest &request)>;

    struct Answer
    {
        std::vector<CompletionSource> sources;
        QStringList notes; ///< what is not known yet, or why not
    };

    /// Values of a tag beyond these are not asked for, and it is said.
    static constexpr qint64 mostValues = 100'000;
    /// Without a measurement, columns of all of them are asked for when there are not more.
    static constexpr qsizetype mostMeasurements = 200;

    using QObject::QObject;

    /// Another server, or another database of it. Null: only the language is known.
    void setServer(const Ask &ask, const QString &database);
    /// The server has answered, or its names were forgotten.
    void update();

    Answer at(const CompletionPlace &place, const Script &script);

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        SchemaRequest request;
        QList<SchemaItem> items; ///< of which the list is made
        std::shared_ptr<const NameList> names;
        bool isBeingMade = false;
    };

    void add(Answer *answer, Completion::Kind kind, const SchemaRequest &request);
    void addColumns(Answer *answer, const CompletionPlace &place, const QString &database);
    std::shared_ptr<const NameList> namesOf(const SchemaRequest &request, const QList<SchemaItem> &items);
    void make(const SchemaRequest &request, const QList<SchemaItem> &items);

    Ask m_ask;
    QString m_database;
    std::list<Entry> m_entries; ///< the latest first
};

} // namespace penstock
