// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/schema/schemarequest.h"
#include "core/importing/targetfacts.h"

#include <QList>

namespace penstock {

class SchemaCache;
class Session;
struct ImportPlan;

/// Asks a server what it has of a plan's measurement. It never fails: what the server does not tell is not known.
class TargetCheckJob final : public Job
{
    Q_OBJECT

public:
    /// The session is Open, and asked afresh.
    TargetCheckJob(const ImportPlan &plan, const Session &session, QObject *parent = nullptr);

    const TargetFacts &facts() const { return m_facts; }

protected:
    void abort() override;

private:
    void look();
    void takeFields();
    void takeTags();
    void takeRetention();
    bool isMissing(const SchemaRequest &request) const;
    void sayUnknown(const QString &what, const SchemaRequest &request);

    SchemaCache &m_cache;
    SchemaRequest m_fields;
    SchemaRequest m_tags;
    SchemaRequest m_retention;
    bool m_hidesNames = false; ///< 2.x calls what somebody may not read not found
    QString m_policy;          ///< retention policy; empty: the default one
    TargetFacts m_facts;
};

} // namespace penstock
