// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profileform.h"

#include "core/connection/connectionurl.h"
#include "core/connection/profilegroups.h"
#include "ui/common/theme.h"
#include "ui/connections/advancedform.h"
#include "ui/connections/colourswatches.h"
#include "ui/connections/loginform.h"
#include "ui/connections/trustform.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>

namespace penstock {

namespace {

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
                                "and ends with the program; its password or token is made by itself."),
                             this);
    m_localNote->setWordWrap(true);
    m_localNote->setForegroundRole(QPalette::PlaceholderText);

    m_localWays = new QWidget(this);
    auto *log = new QPushButton(tr("Show its &log"), m_localWays);
    auto *settings = new QPushButton(tr("Show its p&references"), m_localWays);
    auto *ways = new QHBoxLayout(m_localWays);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(spacing::small);
    for (QPushButton *way : {log, settings}) {
        way->setAutoDefault(false);
        ways->addWidget(way);
    }
    ways->addStretch();
    connect(log, &QPushButton::clicked, this, &ProfileForm::serverLogRequested);
    connect(settings, &QPushButton::clicked, this, &ProfileForm::serverPreferencesRequested);

    m_name = new QLineEdit(this);
    m_url = new QLineEdit(this);
    m_url->setPlaceholderText(QStringLiteral("http://localhost:8086"));
    m_database = new QLineEdit(this);
    m_database->setPlaceholderText(tr("Or bucket; opened first; may stay empty"));
    m_organization = new QLineEdit(this);
    m_organization->setPlaceholderText(tr("2.x only; empty: the login's own"));
    m_group = new QLineEdit(this);
    m_group->setPlaceholderText(tr("None; plant 3/line 2 lies in plant 3"));
    m_groups = new QStringListModel(this);
    auto *groups = new QCompleter(m_groups, this);
    groups->setCaseSensitivity(Qt::CaseInsensitive);
    groups->setFilterMode(Qt::MatchContains);
    m_group->setCompleter(groups);
    m_colour = new ColourSwatches(this);
    m_trust = new TrustForm(this);
    m_production = new QCheckBox(tr("Production"), this);
    m_production->setToolTip(tr("Marked wherever it is used; what destroys something asks for its name to be typed"));
    m_readOnly = new QCheckBox(tr("Read-only"), this);
    m_readOnly->setToolTip(tr("Nothing is sent that writes or changes"));
    for (QCheckBox *box : {m_production, m_readOnly})
        box->setAccessibleDescription(box->toolTip());

    m_advancedButton = new QToolButton(this);
    m_advancedButton->setText(tr("Ad&vanced"));
    m_advancedButton->setIcon(themedIcon(QStringLiteral("chevron-right"), ThemeRole::Muted));
    m_advancedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advancedButton->setCheckable(true);
    m_advancedButton->setAutoRaise(true);
    m_advanced = new AdvancedForm(this);
    m_advanced->hide();
    connect(m_advancedButton, &QToolButton::toggled, this, [this](bool open) {
        m_advancedButton->setIcon(
            themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), ThemeRole::Muted));
        m_advanced->setVisible(open);
    });

    m_fields = new QWidget(this);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(spacing::small);
    form->setHorizontalSpacing(spacing::medium);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("U&RL"), m_url);
    m_login = new LoginForm(form, m_fields);
    form->addRow(tr("Data&base"), m_database);
    form->addRow(tr("Organi&zation"), m_organization);
    form->addRow(tr("&Group"), m_group);
    form->addRow(tr("Colour"), m_colour);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(spacing::large);
    marks->addWidget(m_production);
    marks->addWidget(m_readOnly);
    marks->addStretch();
    form->addRow(tr("Marked as"), marks);
    form->addRow(tr("Cert&ificate"), m_trust);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_localNote);
    layout->addWidget(m_localWays);
    layout->addWidget(m_fields);
    layout->addWidget(m_advancedButton, 0, Qt::AlignLeft);
    layout->addWidget(m_advanced);
    layout->addStretch();

    connect(groups, qOverload<const QString &>(&QCompleter::activated), this, &ProfileForm::edited);
    for (QLineEdit *edit : {m_name, m_url, m_database, m_organization, m_group})
        connect(edit, &QLineEdit::textEdited, this, &ProfileForm::edited);
    for (QCheckBox *box : {m_production, m_readOnly})
        connect(box, &QCheckBox::clicked, this, &ProfileForm::edited);
    connect(m_url, &QLineEdit::editingFinished, this, &ProfileForm::takeUrlApart);
    connect(m_login, &LoginForm::edited, this, &ProfileForm::edited);
    connect(m_advanced, &AdvancedForm::edited, this, &ProfileForm::edited);
    connect(m_colour, &ColourSwatches::edited, this, &ProfileForm::edited);
    connect(m_trust, &TrustForm::edited, this, &ProfileForm::edited);
}

void ProfileForm::setProfile(const Profile &profile)
{
    const QSignalBlocker blocker(this);
    m_original = profile;
    fill(profile);
    setPassword({});
    setProxyPassword({});
    setEditable(!profile.isLocal());
    // A timeout of a part of a second, or a URL in another spelling, is no edit.
    m_original = this->profile();
}

void ProfileForm::fill(const Profile &profile)
{
    m_name->setText(profile.name);
    m_group->setText(profile.group);
    m_url->setText(profile.url.toString());
    m_login->load(profile);
    m_database->setText(profile.database);
    m_organization->setText(profile.organization);
    m_colour->setColour(profile.colour);
    m_production->setChecked(profile.isProduction);
    m_readOnly->setChecked(profile.isReadOnly);
    m_trust->load(profile);
    m_advanced->load(profile);
    if (AdvancedForm::isUsedBy(profile))
        m_advancedButton->setChecked(true);
}

/// People paste addresses with everything in them; each part goes to its own field, and the secret out of sight.
void ProfileForm::takeUrlApart()
{
    const QUrl url = urlFromText(m_url->text());
    const bool plain = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    if (plain && url.userInfo().isEmpty() && !url.hasQuery())
        return;
    const Result<ConnectionUrl> parts = parseConnectionUrl(m_url->text().trimmed());
    if (!parts)
        return; // saving says what is wrong with it
    Profile filled = profile();
    const Profile &given = parts->profile;
    filled.url = given.url;
    filled.unixSocket = given.unixSocket;
    filled.login = given.needsSecret() ? given.login : filled.login;
    for (const auto member : {&Profile::user, &Profile::database, &Profile::organization, &Profile::retentionPolicy})
        filled.*member = (given.*member).isEmpty() ? filled.*member : given.*member;
    fill(filled);
    if (!parts->secret.isEmpty())
        m_login->setSecret(parts->secret);
    Q_EMIT edited();
}

void ProfileForm::setPassword(const QString &password)
{
    m_originalPassword = password;
    m_login->setSecret(password);
}

void ProfileForm::setPasswordPending()
{
    setPassword({});
    m_login->setSecretPending();
}

void ProfileForm::setGroups(const QStringList &groups)
{
    m_groups->setStringList(groups);
}

void ProfileForm::setProxyPassword(const QString &password)
{
    m_originalProxyPassword = password;
    m_advanced->setProxyPassword(password);
}

QString ProfileForm::proxyPassword() const
{
    return m_advanced->proxyPassword();
}

bool ProfileForm::isProxyPasswordModified() const
{
    return m_advanced->proxyPassword() != m_originalProxyPassword;
}

Profile ProfileForm::profile() const
{
    Profile result = m_original;
    result.name = m_name->text().trimmed();
    result.group = normalisedGroup(m_group->text());
    result.url = urlFromText(m_url->text());
    m_login->store(result);
    result.database = m_database->text();
    result.organization = m_organization->text().trimmed();
    result.colour = m_colour->colour();
    result.isProduction = m_production->isChecked();
    result.isReadOnly = m_readOnly->isChecked();
    m_trust->store(result);
    m_advanced->store(result);
    return result;
}

QString ProfileForm::password() const
{
    return m_login->secret();
}

bool ProfileForm::isModified() const
{
    return isPasswordModified() || isProxyPasswordModified() || profile() != m_original;
}

bool ProfileForm::isPasswordModified() const
{
    return m_login->isSecretEnabled() && m_login->secret() != m_originalPassword;
}

void ProfileForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ProfileForm::pin(const QString &sha256)
{
    Profile pinned = profile();
    pinned.trust = Profile::Trust::Pinned;
    pinned.pinnedSha256 = sha256;
    m_trust->load(pinned);
    Q_EMIT edited();
}

void ProfileForm::setEditable(bool editable)
{
    for (QWidget *local : std::initializer_list<QWidget *>{m_localNote, m_localWays})
        local->setVisible(!editable);
    for (QWidget *field : std::initializer_list<QWidget *>{m_fields, m_advancedButton})
        field->setVisible(editable);
    m_advanced->setVisible(editable && m_advancedButton->isChecked());
    m_login->setEnabled(editable); // nothing is asked of the keyring, and nothing is changed
}

} // namespace penstock
