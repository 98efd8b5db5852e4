// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profileform.h"

#include "ui/common/theme.h"
#include "ui/connections/colourswatches.h"
#include "ui/connections/passwordedit.h"
#include "ui/connections/trustform.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace penstock {

namespace {

constexpr int longestTimeoutSeconds = 24 * 3600;

/// A host alone is an address too: people type "localhost:8086".
QUrl urlFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(QLatin1String("://")))
        return QUrl(trimmed, QUrl::StrictMode);
    return QUrl(QLatin1String("http://") + trimmed, QUrl::StrictMode);
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent) : QWidget(parent)
{
    m_localNote = new QLabel(tr("Penstock's own InfluxDB, for you alone on this machine. It starts when it is needed "
                                "and ends with the program; its password is made by itself."),
                             this);
    m_localNote->setWordWrap(true);
    m_localNote->setForegroundRole(QPalette::PlaceholderText);

    m_name = new QLineEdit(this);
    m_url = new QLineEdit(this);
    m_url->setPlaceholderText(QStringLiteral("http://localhost:8086"));
    m_user = new QLineEdit(this);
    m_user->setPlaceholderText(tr("None: the server asks for no login"));
    m_password = new PasswordEdit(this);
    m_database = new QLineEdit(this);
    m_database->setPlaceholderText(tr("Opened first; may stay empty"));
    m_colour = new ColourSwatches(this);
    m_trust = new TrustForm(this);

    m_advancedButton = new QToolButton(this);
    m_advancedButton->setText(tr("Ad&vanced"));
    m_advancedButton->setIcon(themedIcon(QStringLiteral("chevron-right"), ThemeRole::Muted));
    m_advancedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advancedButton->setCheckable(true);
    m_advancedButton->setAutoRaise(true);
    m_advanced = makeAdvanced();
    m_advanced->hide();
    connect(m_advancedButton, &QToolButton::toggled, this, [this](bool open) {
        m_advancedButton->setIcon(
            themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), ThemeRole::Muted));
        m_advanced->setVisible(open);
    });

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(spacing::small);
    form->setHorizontalSpacing(spacing::medium);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("U&RL"), m_url);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("Data&base"), m_database);
    form->addRow(tr("Colour"), m_colour);
    form->addRow(tr("C&ertificate"), m_trust);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_localNote);
    layout->addLayout(form);
    layout->addWidget(m_advancedButton, 0, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    layout->addStretch();

    for (QLineEdit *edit : {m_name, m_url, m_user, static_cast<QLineEdit *>(m_password), m_database, m_unixSocket})
        connect(edit, &QLineEdit::textEdited, this, &ProfileForm::edited);
    for (QSpinBox *box : {m_connectTimeout, m_idleTimeout})
        connect(box, &QSpinBox::valueChanged, this, &ProfileForm::edited);
    connect(m_colour, &ColourSwatches::edited, this, &ProfileForm::edited);
    connect(m_trust, &TrustForm::edited, this, &ProfileForm::edited);
}

QWidget *ProfileForm::makeAdvanced()
{
    auto *widget = new QWidget(this);
    const auto makeTimeout = [widget](int lowest) {
        auto *box = new QSpinBox(widget);
        box->setRange(lowest, longestTimeoutSeconds);
        box->setSuffix(tr(" s"));
        box->setAlignment(Qt::AlignRight);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        return box;
    };
    m_connectTimeout = makeTimeout(1);
    m_idleTimeout = makeTimeout(0);
    m_idleTimeout->setSpecialValueText(tr("No limit"));
    m_idleTimeout->setToolTip(tr("A request ends when nothing has come or gone for this long"));
    m_unixSocket = new QLineEdit(widget);
    m_unixSocket->setPlaceholderText(tr("Path of a socket on this machine, instead of host and port"));
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(spacing::huge, 0, 0, 0);
    form->setVerticalSpacing(spacing::small);
    form->setHorizontalSpacing(spacing::medium);
    form->addRow(tr("Time to c&onnect"), m_connectTimeout);
    form->addRow(tr("Time without &answer"), m_idleTimeout);
    form->addRow(tr("Uni&x socket"), m_unixSocket);
    return widget;
}

void ProfileForm::setProfile(const Profile &profile)
{
    const QSignalBlocker blocker(this);
    m_original = profile;
    m_name->setText(profile.name);
    m_url->setText(profile.url.toString());
    m_user->setText(profile.user);
    m_database->setText(profile.database);
    m_colour->setColour(profile.colour);
    m_trust->load(profile);
    m_connectTimeout->setValue(int(std::chrono::ceil<std::chrono::seconds>(profile.connectTimeout).count()));
    m_idleTimeout->setValue(int(std::chrono::ceil<std::chrono::seconds>(profile.idleTimeout).count()));
    m_unixSocket->setText(profile.unixSocket);
    if (!profile.unixSocket.isEmpty())
        m_advancedButton->setChecked(true);
    setPassword({});
    setEditable(!profile.isLocal());
    // A timeout of a part of a second, or a URL in another spelling, is no edit.
    m_original = this->profile();
}

void ProfileForm::setPassword(const QString &password)
{
    m_originalPassword = password;
    m_password->conceal();
    m_password->setEnabled(!m_original.isLocal());
    m_password->setPlaceholderText({});
    m_password->setText(password);
}

void ProfileForm::setPasswordPending()
{
    setPassword({});
    m_password->setEnabled(false);
    m_password->setPlaceholderText(tr("Asking the keyring…"));
}

Profile ProfileForm::profile() const
{
    Profile result = m_original;
    result.name = m_name->text().trimmed();
    result.url = urlFromText(m_url->text());
    result.user = m_user->text();
    result.database = m_database->text();
    result.colour = m_colour->colour();
    m_trust->store(result);
    result.connectTimeout = std::chrono::seconds(m_connectTimeout->value());
    result.idleTimeout = std::chrono::seconds(m_idleTimeout->value());
    result.unixSocket = m_unixSocket->text().trimmed();
    return result;
}

QString ProfileForm::password() const
{
    return m_password->text();
}

bool ProfileForm::isModified() const
{
    return isPasswordModified() || profile() != m_original;
}

bool ProfileForm::isPasswordModified() const
{
    return m_password->isEnabled() && m_password->text() != m_originalPassword;
}

void ProfileForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ProfileForm::setEditable(bool editable)
{
    m_localNote->setVisible(!editable);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_url, m_user, m_password, m_database, m_colour, m_trust, m_advanced})
        field->setEnabled(editable);
}

} // namespace penstock
