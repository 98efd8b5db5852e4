// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminform.h"

#include "core/session/schemacache.h"
#include "ui/admin/adminfieldedit.h"
#include "ui/common/theme.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace penstock {

namespace {

bool makesDatabase(AdminRequest::Kind kind)
{
    return kind == AdminRequest::Kind::CreateDatabase || kind == AdminRequest::Kind::SetUp;
}

} // namespace

AdminForm::AdminForm(AdminRequest::Kind kind, const ServerInfo &server, SchemaCache &names, const Given &given,
                     QWidget *parent)
    : QWidget(parent), m_kind(kind), m_server(server), m_names(names)
{
    m_fixed.kind = kind;
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const QList<AdminOperation::Use> fields = fieldsOf(kind, server);
    m_edits.reserve(fields.size());
    for (const AdminOperation::Use &use : fields)
        add(use, given);
    connect(&m_names, &SchemaCache::changed, this, [this](const SchemaRequest &request) {
        if (request.kind == SchemaRequest::Kind::Databases)
            offerDatabases();
    });
    offerDatabases();
    updateDependents();
}

void AdminForm::add(const AdminOperation::Use &use, const Given &given)
{
    const QString label = fieldLabel(m_kind, use.field, m_server);
    if (use.isFixed) {
        if (adminField(use.field).type == AdminFieldInfo::Type::Flag)
            (void)setAdminField(m_fixed, use.field, {QString()}, label); // a flag cannot be written wrongly
        return;
    }
    const bool isOffered = use.field == AdminField::Database && !makesDatabase(m_kind);
    const GivenField known = given.value(use.field);
    auto *edit = new AdminFieldEdit(
        use.field, label, isOffered && !known.isFixed ? AdminFieldEdit::Names::Offered : AdminFieldEdit::Names::Free,
        this);
    if (!known.text.isEmpty())
        edit->setText(known.text);
    if (known.isFixed)
        edit->setFixed();
    if (use.field == AdminField::MakeDefault && known.text == u"true") { // no server has a way to take that away
        edit->setEnabled(false);
        edit->setToolTip(tr("Another one has to be made the default one instead."));
    }
    auto *form = static_cast<QFormLayout *>(layout());
    if (edit->isFlag()) {
        form->addRow(new QWidget(this), edit);
    } else {
        auto *name = new QLabel(label, this);
        name->setBuddy(edit->editor());
        form->addRow(name, edit);
    }
    m_edits.append(edit);
    if (use.isRequired)
        m_required.append(edit);
    connect(edit, &AdminFieldEdit::edited, this, [this] {
        updateDependents();
        Q_EMIT edited();
    });
}

void AdminForm::offerDatabases()
{
    const bool wanted = std::ranges::any_of(m_edits, [](const AdminFieldEdit *edit) {
        return edit->field() == AdminField::Database || edit->field() == AdminField::Grants;
    });
    if (!wanted || makesDatabase(m_kind))
        return;
    const QStringList names = m_names.ask({.kind = SchemaRequest::Kind::Databases}).names();
    for (AdminFieldEdit *edit : std::as_const(m_edits)) {
        if (edit->field() == AdminField::Database || edit->field() == AdminField::Grants)
            edit->offer(names);
    }
}

/// Everything everywhere needs no database.
void AdminForm::updateDependents()
{
    const AdminFieldEdit *const everything = edit(AdminField::Administrator);
    if (!everything)
        return;
    const bool isAll = !everything->values().isEmpty();
    for (const AdminField field : {AdminField::Database, AdminField::Privilege, AdminField::Grants}) {
        if (AdminFieldEdit *const dependent = edit(field))
            dependent->setEnabled(!isAll);
    }
}

AdminFieldEdit *AdminForm::edit(AdminField field) const
{
    const auto found = std::ranges::find(m_edits, field, &AdminFieldEdit::field);
    return found == m_edits.cend() ? nullptr : *found;
}

bool AdminForm::focusFirst()
{
    for (AdminFieldEdit *edit : std::as_const(m_edits)) {
        if (edit->editor()->isEnabled() && !edit->editor()->property("readOnly").toBool()) {
            edit->editor()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

Result<AdminRequest> AdminForm::request() const
{
    AdminRequest request = m_fixed;
    QString first;
    for (AdminFieldEdit *edit : m_edits) {
        QString problem;
        if (edit->isEnabledTo(this)) {
            if (const Status read =
                    setAdminField(request, edit->field(), edit->values(), fieldLabel(m_kind, edit->field(), m_server));
                !read)
                problem = read.error().message;
            else if (m_required.contains(edit) && !hasAdminField(request, edit->field()))
                problem = missingFieldText(edit->field());
        }
        edit->showProblem(problem);
        if (!problem.isEmpty() && first.isEmpty()) {
            first = problem;
            edit->editor()->setFocus(Qt::OtherFocusReason);
        }
    }
    if (!first.isEmpty())
        return failure(Error::Kind::BadInput, first);
    if (const Status status = checkAdminRequest(request, m_server); !status)
        return std::unexpected(status.error());
    return request;
}

} // namespace penstock
