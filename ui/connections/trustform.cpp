// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/trustform.h"

#include "ui/common/fileedit.h"
#include "ui/common/fixedfont.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace penstock {

namespace {

/// "AB:CD …" as openssl prints it, in the form that a profile keeps.
QString plainFingerprint(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c != u':' && !c.isSpace())
            result += c.toLower();
    }
    return result;
}

} // namespace

TrustForm::TrustForm(QWidget *parent) : QWidget(parent)
{
    m_trust = new QComboBox(this);
    m_trust->addItem(tr("The system's certificate authorities"), QVariant::fromValue(int(Profile::Trust::System)));
    m_trust->addItem(tr("Only the authorities in a file"), QVariant::fromValue(int(Profile::Trust::CaFile)));
    m_trust->addItem(tr("Exactly one certificate"), QVariant::fromValue(int(Profile::Trust::Pinned)));
    m_trust->addItem(tr("Any certificate"), QVariant::fromValue(int(Profile::Trust::Anything)));
    m_trust->setToolTip(tr("Accepted certificates"));
    m_trust->setAccessibleDescription(tr("Accepted certificates"));

    auto *nothing = new QLabel(tr("Used when the URL begins with https."), this);
    nothing->setForegroundRole(QPalette::PlaceholderText);

    m_caFile = new FileEdit(tr("Choose certificate authorities"),
                            {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}, this);
    m_caFile->setPlaceholderText(tr("Path of a PEM file"));
    m_caFile->setAccessibleName(tr("File with certificate authorities"));

    m_fingerprint = new QLineEdit(this);
    useFixedFont(*m_fingerprint);
    m_fingerprint->setPlaceholderText(tr("SHA-256 fingerprint, 64 hexadecimal digits"));
    m_fingerprint->setAccessibleName(tr("SHA-256 fingerprint of the certificate"));

    m_warning = new QLabel(tr("Nothing is checked: whoever sits between here and the server can read and change "
                              "everything, passwords too."),
                           this);
    m_warning->setWordWrap(true);

    m_detail = new QStackedWidget(this);
    m_detail->addWidget(nothing);
    m_detail->addWidget(m_caFile);
    m_detail->addWidget(m_fingerprint);
    m_detail->addWidget(m_warning);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_trust);
    layout->addWidget(m_detail);

    connect(m_trust, &QComboBox::currentIndexChanged, this, &TrustForm::showDetail);
    connect(m_trust, &QComboBox::activated, this, &TrustForm::edited);
    connect(m_caFile, &FileEdit::edited, this, &TrustForm::edited);
    connect(m_fingerprint, &QLineEdit::textEdited, this, &TrustForm::edited);
    setFocusProxy(m_trust);
    colourWarning();
}

void TrustForm::load(const Profile &profile)
{
    m_trust->setCurrentIndex(m_trust->findData(int(profile.trust)));
    m_caFile->setPath(profile.caFile);
    m_fingerprint->setText(profile.pinnedSha256);
}

void TrustForm::store(Profile &profile) const
{
    profile.trust = Profile::Trust(m_trust->currentData().toInt());
    profile.caFile = m_caFile->path();
    profile.pinnedSha256 = plainFingerprint(m_fingerprint->text());
}

void TrustForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_warning)
        colourWarning();
    QWidget::changeEvent(event);
}

void TrustForm::showDetail()
{
    m_detail->setCurrentIndex(m_trust->currentIndex());
}

void TrustForm::colourWarning()
{
    const QColor colour = themeColor(ThemeRole::Error);
    QPalette warning = m_warning->palette();
    if (warning.color(QPalette::WindowText) == colour)
        return;
    warning.setColor(QPalette::WindowText, colour);
    m_warning->setPalette(warning);
}

} // namespace penstock
