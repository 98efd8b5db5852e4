// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"
#include "core/async/job.h"

#include <QPointer>

#include <functional>

namespace penstock {

class Client;
class SchemaJob;
class Table;

/// Asks a server what rows do not tell of their points: which columns of which measurement are tags, and which types
/// its fields have. A field that is an integer here and a float there has one column in an answer about both.
class LineSchema final : public Job
{
    Q_OBJECT

public:
    LineSchema(Client &client, const QString &database, QObject *parent = nullptr);
    ~LineSchema() override;

    // By measurement, as in LineStyle; after success.
    const QHash<QString, QStringList> &tagsOf() const { return m_tags; }
    const QHash<QString, QHash<QString, ColumnType>> &typesOf() const { return m_types; }
    const QHash<QString, QStringList> &sharedOf() const { return m_shared; }
    const QHash<QString, QStringList> &namesOf() const { return m_names; }

    /// Puts them into a style for whose tag columns the person was `offered` some, of which some were `proposed`. What
    /// was chosen otherwise stands; the rest follows the schema, measurement by measurement.
    void refine(LineStyle *style, const QStringList &offered, const QStringList &proposed) const;

protected:
    void abort() override;

private:
    void ask(SchemaJob *job, const std::function<void(const Table &)> &take);
    void failAsClosed();
    void takeTags(const Table &keys);
    void takeTypes(const Table &keys);

    QPointer<SchemaJob> m_job;
    QHash<QString, QStringList> m_tags;
    QHash<QString, QHash<QString, ColumnType>> m_types;
    QHash<QString, QStringList> m_shared;
    QHash<QString, QStringList> m_names;
};

} // namespace penstock
