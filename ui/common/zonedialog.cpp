// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/zonedialog.h"

#include "core/time/zonename.h"
#include "ui/common/characterwidth.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int nameCharacters = 36;

QStringList zoneNames()
{
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    QStringList names;
    names.reserve(zones.size());
    for (const QByteArray &zone : zones)
        names += QString::fromLatin1(zone);
    return names;
}

} // namespace

ZoneDialog::ZoneDialog(const QByteArray &current, QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(QString::fromUtf8(current), this)),
      m_state(new RoleLabel(ThemeRole::Muted, this))
{
    setWindowTitle(tr("Time zone"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::medium);
    layout->addLayout(form);
    m_name->setMinimumWidth(characterWidth(fontMetrics()) * nameCharacters);
    m_name->setPlaceholderText(QStringLiteral("Europe/Berlin"));
    m_name->selectAll();
    auto *completer = new QCompleter(zoneNames(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    form->addRow(tr("&Name"), m_name);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(2 * fontMetrics().lineSpacing()); // nothing jumps while one types
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_state);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &ZoneDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_name->text().trimmed().toUtf8());
        accept();
    });
    judge();
}

void ZoneDialog::judge()
{
    const QString name = m_name->text().trimmed();
    const bool isKnown = isKnownTimeZone(name);
    m_ok->setEnabled(isKnown);
    if (isKnown) {
        m_state->setText({});
        return;
    }
    const QStringList near = name.isEmpty() ? QStringList() : nearTimeZones(name);
    m_state->setRole(near.isEmpty() ? ThemeRole::Muted : ThemeRole::Error);
    m_state->setText(near.isEmpty()
                         ? tr("A name of the IANA database, such as Europe/Berlin or Etc/GMT-3.")
                         : tr("There is no zone of that name. Did you mean %1?").arg(near.join(QStringLiteral(", "))));
}

} // namespace penstock
