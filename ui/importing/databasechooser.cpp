// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/databasechooser.h"

#include "core/session/schemacache.h"
#include "core/session/session.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace penstock {

namespace {

constexpr std::chrono::seconds oldestList(10);

} // namespace

DatabaseChooser::DatabaseChooser(QFormLayout &form, QWidget *parent) : QObject(parent)
{
    m_database = new QComboBox(parent);
    m_database->setEditable(true);
    m_database->setInsertPolicy(QComboBox::NoInsert);
    m_database->setAccessibleDescription(tr("Database"));
    m_database->lineEdit()->setAccessibleName(tr("Database"));
    m_hint = new RoleLabel(ThemeRole::Muted, parent);
    form.addRow(tr("&Database"), m_database);
    form.addRow(QString(), m_hint);
    present(true);
    connect(m_database, &QComboBox::editTextChanged, this, &DatabaseChooser::edited);
}

QString DatabaseChooser::name() const
{
    return m_database->currentText().trimmed();
}

void DatabaseChooser::setName(const QString &name)
{
    const QSignalBlocker blocker(m_database);
    m_database->setEditText(name);
}

void DatabaseChooser::forget()
{
    m_names.clear();
    m_known = false;
    m_asking = false;
    const QString typed = m_database->currentText();
    const QSignalBlocker blocker(m_database);
    m_database->clear();
    m_database->setEditText(typed);
}

void DatabaseChooser::refresh(Session &session) const
{
    const SchemaNames known = session.schema().ask({});
    if (known.state == SchemaNames::State::Failed || known.age > oldestList)
        session.schema().refresh({});
}

std::optional<Error> DatabaseChooser::take(Session &session)
{
    // Servers that only take writes have no list of databases, and most of them no databases.
    const ServerInfo &info = session.info();
    if (session.clientSettings().flavour() != Flavour::Unknown && info.capabilities.languages.isEmpty()) {
        if (m_database->currentText().isEmpty())
            m_database->setEditText(session.profile().database);
        return {};
    }
    const SchemaNames found = session.schema().ask({});
    m_asking = found.state == SchemaNames::State::Loading;
    m_known = found.isKnown();
    if (found.state == SchemaNames::State::Failed)
        return found.error;
    if (m_known) {
        m_names = found.names();
        offer(session.profile().database);
    }
    return {};
}

void DatabaseChooser::focus()
{
    m_database->setFocus();
    m_database->lineEdit()->selectAll();
}

/// Rows must not land in some database that nobody has named: only the profile's own is chosen unasked, and a new one
/// where there is no other.
void DatabaseChooser::offer(const QString &own)
{
    const QString typed = m_database->currentText();
    const QSignalBlocker blocker(m_database);
    m_database->clear();
    for (const QString &name : std::as_const(m_names)) {
        if (name != QLatin1String("_internal"))
            m_database->addItem(themedIcon(QStringLiteral("database")), name);
    }
    const QString unasked = own.isEmpty() && m_database->count() == 0 ? m_proposal : own;
    m_database->setEditText(typed.isEmpty() ? unasked : typed);
}

bool DatabaseChooser::isNew() const
{
    return m_known && !name().isEmpty() && !m_names.contains(name());
}

void DatabaseChooser::present(bool needed)
{
    m_database->lineEdit()->setPlaceholderText(needed ? tr("Choose one, or type the name of a new one")
                                                      : tr("Not needed by this server"));
    m_hint->setText(isNew() ? tr("New: will be created") : tr("Exists already: the rows are added to it"));
    m_hint->setVisible(m_known && !name().isEmpty());
}

} // namespace penstock
