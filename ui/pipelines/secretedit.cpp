// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/secretedit.h"

#include "core/connection/secretstore.h"
#include "core/pipeline/document/pipelinedocument.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QJsonObject>
#include <QLineEdit>
#include <QToolButton>
#include <QUuid>

#include <optional>
#include <utility>

namespace penstock {

namespace {

const QString environmentKey = QStringLiteral("env");
const QString fileKey = QStringLiteral("file");
const QString keyringKey = QStringLiteral("keyring");

/// What is typed; nothing: it is another thing, for the text of the document.
std::optional<QString> placeOf(const QJsonValue &reference)
{
    if (reference.isUndefined())
        return QString();
    const QJsonObject object = reference.toObject();
    if (object.size() != 1)
        return std::nullopt;
    for (const QString &key : {environmentKey, fileKey, keyringKey}) {
        if (object[key].isString())
            return object[key].toString();
    }
    return std::nullopt;
}

} // namespace

SecretEdit::SecretEdit(const QString &label, const QString &hint, SecretStore *keyring, QWidget *parent)
    : QWidget(parent), m_label(label), m_hint(hint), m_keyring(keyring), m_text(new QLineEdit(this))
{
    m_text->setAccessibleName(label);
    m_set = new QToolButton(this);
    m_set->setIcon(themedIcon(QStringLiteral("key")));
    m_set->setToolTip(tr("Put the secret into the keyring…"));
    m_set->setAccessibleName(tr("%1: put it into the keyring").arg(label));
    m_set->setVisible(keyring);
    m_forget = new QToolButton(this);
    m_forget->setIcon(themedIcon(QStringLiteral("trash")));
    m_forget->setToolTip(tr("Take it out of the keyring"));
    m_forget->setAccessibleName(tr("%1: take it out of the keyring").arg(label));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::hair);
    row->addWidget(m_text, 1);
    row->addWidget(m_set);
    row->addWidget(m_forget);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textEdited, this, &SecretEdit::typed);
    connect(m_set, &QToolButton::clicked, this, &SecretEdit::askForSecret);
    connect(m_forget, &QToolButton::clicked, this, &SecretEdit::forget);
    showPlace();
}

void SecretEdit::present(const QJsonValue &reference)
{
    if (reference == m_reference)
        return;
    m_reference = reference;
    m_isInMemory = false;
    showPlace();
}

QString SecretEdit::keyringName() const
{
    return m_reference.toObject().value(keyringKey).toString();
}

void SecretEdit::showPlace()
{
    const bool isKept = !keyringName().isEmpty();
    const std::optional<QString> place = placeOf(m_reference);
    const QString text = !isKept        ? place.value_or(QString())
                         : m_isInMemory ? tr("no keyring answers: kept until Penstock ends")
                                        : tr("in the keyring");
    if (m_text->text().trimmed() != text)
        m_text->setText(text);
    m_text->setPlaceholderText(place ? m_hint : tr("see the document"));
    m_text->setReadOnly(isKept);
    setEnabled(place.has_value());
    m_forget->setVisible(isKept && m_keyring);
}

void SecretEdit::typed(const QString &text)
{
    const QString place = text.trimmed();
    m_reference = place.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                  : QJsonValue(QJsonObject{{place.contains(u'/') ? fileKey : environmentKey, place}});
    Q_EMIT edited();
}

void SecretEdit::askForSecret()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_label);
    dialog->setLabelText(tr("It is kept in the keyring of the desktop, and never stands in the document."));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, &SecretEdit::keep);
    dialog->open();
}

/// By a name that nobody can guess: another document must not be able to name it. A copy of this one may have the name
/// from before, and keeps what stands under it.
void SecretEdit::keep(const QString &secret)
{
    if (secret.isEmpty())
        return;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_keyring->write(SecretReference::storeId(name), secret, this, [this, name](bool inKeyring) {
        if (!keyringName().isEmpty())
            m_keyring->remove(SecretReference::storeId(keyringName()));
        m_reference = QJsonObject{{keyringKey, name}};
        m_isInMemory = !inKeyring;
        showPlace();
        Q_EMIT edited();
    });
}

void SecretEdit::forget()
{
    m_keyring->remove(SecretReference::storeId(keyringName()));
    m_reference = QJsonValue(QJsonValue::Undefined);
    showPlace();
    Q_EMIT edited();
}

} // namespace penstock
