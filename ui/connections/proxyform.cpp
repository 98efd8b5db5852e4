// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/proxyform.h"

#include "ui/common/theme.h"
#include "ui/connections/passwordedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace penstock {

namespace {

enum Way { None, System, Address };

} // namespace

ProxyForm::ProxyForm(QWidget *parent) : QWidget(parent)
{
    m_way = new QComboBox(this);
    m_way->addItem(tr("None"));
    m_way->addItem(tr("The system's"));
    m_way->addItem(tr("This one:"));
    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(tr("http://user@host:3128 or socks5://host:1080"));
    m_way->setAccessibleDescription(tr("Proxy"));
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_password = new PasswordEdit(this);
    m_password->setPlaceholderText(tr("Password of the proxy's user"));
    m_password->setAccessibleName(tr("Password of the proxy's user"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_way, 0, 0);
    layout->addWidget(m_address, 0, 1);
    layout->addWidget(m_password, 1, 1);
    layout->setColumnStretch(1, 1);
    setFocusProxy(m_way);
    connect(m_way, &QComboBox::currentIndexChanged, this, &ProxyForm::showFields);
    connect(m_address, &QLineEdit::textChanged, this, &ProxyForm::showFields);
    connect(m_password, &QLineEdit::textEdited, this, &ProxyForm::edited);
    connect(m_way, &QComboBox::activated, this, &ProxyForm::edited);
    connect(m_address, &QLineEdit::textEdited, this, &ProxyForm::edited);
    setProxy({});
    showFields();
}

void ProxyForm::showFields()
{
    m_address->setVisible(m_way->currentIndex() == Address);
    m_password->setVisible(m_way->currentIndex() == Address && m_address->text().contains(u'@'));
}

QString ProxyForm::password() const
{
    return m_password->text();
}

void ProxyForm::setPassword(const QString &password)
{
    m_password->conceal();
    m_password->setText(password);
}

QString ProxyForm::proxy() const
{
    switch (m_way->currentIndex()) {
    case System:
        return QStringLiteral("system");
    case Address:
        return m_address->text().trimmed();
    default:
        return {};
    }
}

void ProxyForm::setProxy(const QString &proxy)
{
    const bool system = proxy == QStringLiteral("system");
    m_address->setText(system ? QString() : proxy);
    m_way->setCurrentIndex(proxy.isEmpty() ? None : system ? System : Address);
}

} // namespace penstock
