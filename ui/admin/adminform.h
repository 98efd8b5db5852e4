// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/admin/adminoperation.h"

#include <QHash>
#include <QList>
#include <QWidget>

namespace penstock {

class AdminFieldEdit;
class SchemaCache;

/// What is known of a field before anybody writes.
struct GivenField
{
    QString text;         ///< as a server says it
    bool isFixed = false; ///< it says which thing is meant
};

/// The fields of an operation, as its description says and this server has them.
class AdminForm final : public QWidget
{
    Q_OBJECT

public:
    using Given = QHash<AdminField, GivenField>;

    /// `names`: of the databases, to be chosen among; lives as long as the form.
    AdminForm(AdminRequest::Kind kind, const ServerInfo &server, SchemaCache &names, const Given &given,
              QWidget *parent = nullptr);

    /// What was written; BadInput when something cannot be read or is missing, which then stands beside its field.
    Result<AdminRequest> request() const;

    AdminFieldEdit *edit(AdminField field) const; ///< null: it is not asked for
    bool focusFirst();                            ///< false: nothing in it is to be written

Q_SIGNALS:
    void edited();

private:
    void add(const AdminOperation::Use &use, const Given &given);
    void offerDatabases();
    void updateDependents();

    const AdminRequest::Kind m_kind;
    const ServerInfo m_server;
    SchemaCache &m_names;
    AdminRequest m_fixed; ///< what is not asked for, since it is so
    QList<AdminFieldEdit *> m_edits;
    QList<AdminFieldEdit *> m_required;
};

} // namespace penstock
