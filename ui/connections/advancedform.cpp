// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/advancedform.h"

#include "ui/common/fileedit.h"
#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/connections/proxyform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace penstock {

namespace {

using Headers = QList<std::pair<QString, QString>>;

constexpr int longestTimeoutSeconds = 24 * 3600;
constexpr int headerLines = 3;

int seconds(std::chrono::milliseconds time)
{
    return int(std::chrono::ceil<std::chrono::seconds>(time).count());
}

QString headersText(const Headers &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines += name + QStringLiteral(": ") + value;
    return lines.join(u'\n');
}

/// A line without a colon becomes a name alone, which Profile::validate() complains about.
Headers headersFromText(const QString &text)
{
    Headers headers;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        headers += colon < 0 ? std::pair(line, QString())
                             : std::pair(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    return headers;
}

} // namespace

AdvancedForm::AdvancedForm(QWidget *parent) : QWidget(parent)
{
    m_flavour = new QComboBox(this);
    m_flavour->addItem(tr("Find out"), int(Flavour::Unknown));
    for (const Flavour flavour : {Flavour::V1, Flavour::V2, Flavour::V3, Flavour::V3Distributed,
                                  Flavour::VictoriaMetrics, Flavour::QuestDb, Flavour::GreptimeDb})
        m_flavour->addItem(flavourName(flavour), int(flavour));

    m_flavour->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto makeTimeout = [this](int lowest) {
        auto *box = new QSpinBox(this);
        box->setRange(lowest, longestTimeoutSeconds);
        box->setSuffix(tr(" s"));
        box->setAlignment(Qt::AlignRight);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(box, &QSpinBox::valueChanged, this, &AdvancedForm::edited);
        return box;
    };
    m_connectTimeout = makeTimeout(1);
    m_idleTimeout = makeTimeout(0);
    m_idleTimeout->setSpecialValueText(tr("No limit"));
    m_idleTimeout->setToolTip(tr("A request ends when nothing has come or gone for this long"));
    m_totalTimeout = makeTimeout(0);
    m_totalTimeout->setSpecialValueText(tr("No limit"));
    m_totalTimeout->setToolTip(tr("A request ends after this long, even while rows still arrive"));

    m_unixSocket = new QLineEdit(this);
    m_unixSocket->setPlaceholderText(tr("Path of a socket on this machine, instead of host and port"));
    m_retentionPolicy = new QLineEdit(this);
    m_retentionPolicy->setPlaceholderText(tr("1.x only; empty: the database's own"));
    m_proxy = new ProxyForm(this);
    m_ssh = new QLineEdit(this);
    m_ssh->setPlaceholderText(tr("user@host:port, or a host of ssh's configuration"));
    m_ssh->setToolTip(
        tr("The system's ssh goes through this host, which the server's address is meant for. Keys, agent "
           "and known hosts are ssh's own."));
    m_headers = new QPlainTextEdit(this);
    useFixedFont(*m_headers);
    m_headers->setPlaceholderText(tr("Name: value, one on each line"));
    m_headers->setTabChangesFocus(true);
    m_headers->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_headers->setFixedHeight(headerLines * m_headers->fontMetrics().lineSpacing() + 2 * spacing::small);
    const QStringList filters{tr("Certificates and keys (*.pem *.crt *.cer *.key)"), tr("All files (*)")};
    m_certificate = new FileEdit(tr("Choose the certificate to show to the server"), filters, this);
    m_certificate->setPlaceholderText(tr("PEM file, when the server asks for one"));
    m_key = new FileEdit(tr("Choose the private key of the certificate"), filters, this);
    m_key->setPlaceholderText(tr("PEM file with its private key"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(spacing::huge, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(spacing::small);
    form->setHorizontalSpacing(spacing::medium);
    form->addRow(tr("Ki&nd of server"), m_flavour);
    form->addRow(tr("Time to c&onnect"), m_connectTimeout);
    form->addRow(tr("Time without &answer"), m_idleTimeout);
    form->addRow(tr("Time for the &whole"), m_totalTimeout);
    form->addRow(tr("Unix soc&ket"), m_unixSocket);
    form->addRow(tr("Retention policy"), m_retentionPolicy);
    form->addRow(tr("Pro&xy"), m_proxy);
    form->addRow(tr("SSH &jump host"), m_ssh);
    form->addRow(tr("&Headers"), m_headers);
    m_certificate->setAccessibleName(plainLabel(tr("Own certi&ficate")));
    m_key->setAccessibleName(plainLabel(tr("Its ke&y")));
    form->addRow(tr("Own certi&ficate"), m_certificate);
    form->addRow(tr("Its ke&y"), m_key);

    connect(m_flavour, &QComboBox::activated, this, &AdvancedForm::edited);
    for (QLineEdit *edit : {m_unixSocket, m_retentionPolicy, m_ssh})
        connect(edit, &QLineEdit::textEdited, this, &AdvancedForm::edited);
    connect(m_proxy, &ProxyForm::edited, this, &AdvancedForm::edited);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &AdvancedForm::edited);
    connect(m_certificate, &FileEdit::edited, this, &AdvancedForm::edited);
    connect(m_key, &FileEdit::edited, this, &AdvancedForm::edited);
}

void AdvancedForm::load(const Profile &profile)
{
    const QSignalBlocker blocker(this);
    m_flavour->setCurrentIndex(m_flavour->findData(int(profile.flavour)));
    m_connectTimeout->setValue(seconds(profile.connectTimeout));
    m_idleTimeout->setValue(seconds(profile.idleTimeout));
    m_totalTimeout->setValue(seconds(profile.totalTimeout));
    m_unixSocket->setText(profile.unixSocket);
    m_retentionPolicy->setText(profile.retentionPolicy);
    m_proxy->setProxy(profile.proxy);
    m_ssh->setText(profile.ssh);
    m_headers->setPlainText(headersText(profile.headers));
    m_certificate->setPath(profile.clientCertificate);
    m_key->setPath(profile.clientKey);
}

void AdvancedForm::store(Profile &profile) const
{
    profile.flavour = Flavour(m_flavour->currentData().toInt());
    profile.connectTimeout = std::chrono::seconds(m_connectTimeout->value());
    profile.idleTimeout = std::chrono::seconds(m_idleTimeout->value());
    profile.totalTimeout = std::chrono::seconds(m_totalTimeout->value());
    profile.unixSocket = m_unixSocket->text().trimmed();
    profile.retentionPolicy = m_retentionPolicy->text().trimmed();
    profile.proxy = m_proxy->proxy();
    profile.ssh = m_ssh->text().trimmed();
    profile.headers = headersFromText(m_headers->toPlainText());
    profile.clientCertificate = m_certificate->path();
    profile.clientKey = m_key->path();
}

QString AdvancedForm::proxyPassword() const
{
    return m_proxy->password();
}

void AdvancedForm::setProxyPassword(const QString &password)
{
    m_proxy->setPassword(password);
}

bool AdvancedForm::isUsedBy(const Profile &profile)
{
    return !profile.unixSocket.isEmpty() || !profile.proxy.isEmpty() || !profile.ssh.isEmpty() ||
           !profile.headers.isEmpty() || !profile.clientCertificate.isEmpty() || profile.flavour != Flavour::Unknown ||
           !profile.retentionPolicy.isEmpty();
}

} // namespace penstock
