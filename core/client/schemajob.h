// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"

#include <QList>
#include <QString>

#include <memory>

namespace penstock {

class Client;

/// Which names to fetch. CreateDatabase makes `database` (no error when it exists already).
struct SchemaRequest
{
    enum class Kind { Databases, RetentionPolicies, Measurements, TagKeys, FieldKeys, CreateDatabase };

    Kind kind = Kind::Databases;
    QString database;
    QString measurement; ///< for TagKeys and FieldKeys
};

/// One name, with what the server says of it: a field's type (float, integer, unsigned, string, boolean), a retention
/// policy's duration; empty otherwise.
struct SchemaItem
{
    QString name;
    QString detail;
    bool isDefault = false; ///< of a retention policy

    bool operator==(const SchemaItem &) const = default;
};

/// Fetches names of the schema, sorted as the server sorts them.
class SchemaJob final : public Job
{
    Q_OBJECT

public:
    SchemaJob(Client &client, const SchemaRequest &request);
    ~SchemaJob() override;

    const SchemaRequest &request() const;
    const QList<SchemaItem> &items() const;

protected:
    void abort() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
