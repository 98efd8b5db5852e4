// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/tokendialog.h"

#include "core/async/visibletext.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/openwork.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

namespace penstock {

namespace {

constexpr int characters = 96; // as far as it is shown whole

} // namespace

TokenDialog::TokenDialog(const QString &name, const QString &token, QWidget *parent, Keeping keeping) : QDialog(parent)
{
    setWindowTitle(tr("The new token"));
    const QString shownName = visibleText(name);
    const bool mayKeep = keeping == Keeping::Offered;
    auto *text = new QLabel(mayKeep          ? tr("The server tells its first token now, and never again. It may do "
                                                           "everything: copy it to a safe place.")
                            : name.isEmpty() ? tr("The server tells this token now, and never again. Penstock does not "
                                                  "keep it: copy it to where it is needed.")
                                             : tr("The server tells the token “%1” now, and never again. Penstock does "
                                                  "not keep it: copy it to where it is needed.")
                                                   .arg(shownName),
                            this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_token = new QLineEdit(token, this);
    m_token->setReadOnly(true);
    useFixedFont(*m_token);
    m_token->setAccessibleName(tr("The token"));
    const QFontMetrics metrics = m_token->fontMetrics();
    m_token->setMinimumWidth(
        std::min(metrics.horizontalAdvance(token) + 2 * spacing::large, characterWidth(metrics) * characters));
    m_token->setCursorPosition(0);
    m_copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("C&opy the token"), this);
    m_copied = new QCheckBox(tr("&I have copied it"), this);
    m_close = new QPushButton(tr("&Close"), this);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copied, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(text);
    column->addWidget(m_token);
    if (mayKeep) {
        m_keep = new QCheckBox(tr("&Log in by it: keep it in the keyring for this connection"), this);
        m_keep->setChecked(true);
        column->addWidget(m_keep);
        connect(m_keep, &QCheckBox::toggled, this, &TokenDialog::updateClose);
    }
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &TokenDialog::copy);
    connect(m_copied, &QCheckBox::toggled, this, &TokenDialog::updateClose);
    connect(m_close, &QPushButton::clicked, this, &TokenDialog::end);
    updateClose();
    m_copy->setDefault(true);
    nameWork();
}

/// It would go with the window.
void TokenDialog::nameWork()
{
    const auto words = [this]() -> std::optional<OpenWork::Words> {
        if (!isVisible() || m_copied->isChecked())
            return {};
        return OpenWork::Words{tr("A token was not copied"), tr("A new token is shown, and was not copied."),
                               tr("A server shows it only once: it is lost with the window, and stays valid."),
                               tr("Lose the token and quit")};
    };
    new OpenWork(this, words, [this] { done(Rejected); });
}

TokenDialog::~TokenDialog()
{
    m_token->clear();
}

/// Programs that keep what was copied are asked not to keep this.
void TokenDialog::copy()
{
    auto *mime = new QMimeData;
    mime->setText(m_token->text());
    mime->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(mime);
    m_copy->setText(tr("Copied"));
    m_copied->setFocus(Qt::OtherFocusReason);
}

/// Somewhere it has to be.
void TokenDialog::updateClose()
{
    m_close->setEnabled(!m_isKeeping && (m_copied->isChecked() || (m_keep && m_keep->isChecked())));
}

/// Until the keyring has answered, which it does in any case, nothing takes back what was asked of it.
void TokenDialog::setKeeping(bool isKeeping)
{
    m_isKeeping = isKeeping;
    m_keep->setEnabled(!isKeeping);
    updateClose();
}

void TokenDialog::end()
{
    if (!m_keep || !m_keep->isChecked()) {
        accept();
        return;
    }
    setKeeping(true);
    Q_EMIT keepRequested();
}

void TokenDialog::showNotKept(const QString &why)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColor(ThemeRole::Error));
    m_problem->setPalette(colours);
    m_problem->setText(visibleText(why));
    m_problem->show();
    setKeeping(false);
    m_keep->setChecked(false);
    m_keep->setEnabled(false);
    (m_copied->isChecked() ? static_cast<QWidget *>(m_close) : m_copy)->setFocus(Qt::OtherFocusReason);
}

/// Neither Escape nor the window's frame closes it by mistake.
void TokenDialog::reject()
{
    if (m_isKeeping)
        return;
    if (m_copied->isChecked())
        QDialog::reject();
    else
        m_copied->setFocus(Qt::OtherFocusReason);
}

} // namespace penstock
