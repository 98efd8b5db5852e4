// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/connection/flavour.h"
#include "core/editing/edittarget.h"
#include "core/query/query.h"
#include "core/result/resultset.h"

#include <QPointer>

namespace penstock {

class AdminJob;
class Client;
class QueryJob;
class SchemaJob;

/// Asks a server where the points of a statement's rows are: the keys of its measurement's tags and the types of its
/// fields and, on 2.x, the bucket that is mapped to the database. BadInput, with the reason, when they cannot be
/// edited.
class EditTargetJob final : public Job
{
    Q_OBJECT

public:
    /// `statement`: its number in the query's script. `flavour`: what the server is.
    EditTargetJob(Client &client, const Query &query, int statement, Flavour flavour, QObject *parent = nullptr);
    ~EditTargetJob() override;

    const EditTarget &target() const { return m_target; }

protected:
    void abort() override;

private:
    void askForKeys(const QString &database, const QString &policy);
    void takeKeys();
    void askForMapping();
    void takeMapping(const AdminJob &job);
    void askForBucket(const QString &id);
    void refuse(const QString &why);
    void watch(Job *job);

    QPointer<Client> m_client;
    const Flavour m_flavour;
    QString m_database; ///< as InfluxQL calls it
    QString m_policy;
    EditTarget m_target;
    ResultSet m_keys;
    QPointer<Job> m_job;
};

} // namespace penstock
