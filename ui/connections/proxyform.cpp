// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/proxyform.h"

#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
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
    m_address->setPlaceholderText(tr("http://host:3128 or socks5://host:1080"));
    m_address->setAccessibleName(tr("Address of the proxy"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_way);
    layout->addWidget(m_address, 1);
    setFocusProxy(m_way);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this](int way) { m_address->setVisible(way == Address); });
    connect(m_way, &QComboBox::activated, this, &ProxyForm::edited);
    connect(m_address, &QLineEdit::textEdited, this, &ProxyForm::edited);
    setProxy({});
    m_address->hide();
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
