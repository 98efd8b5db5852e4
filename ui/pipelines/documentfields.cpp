// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/documentfields.h"

#include "ui/common/fileedit.h"
#include "ui/common/theme.h"
#include "ui/pipelines/fieldvalue.h"
#include "ui/pipelines/secretedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <optional>
#include <utility>

namespace penstock {

namespace {

using Kind = DocumentField::Kind;

const QString connectionKey = QStringLiteral("connection");
const QString localKey = QStringLiteral("local");
const QString urlKey = QStringLiteral("url");

} // namespace

DocumentFields::DocumentFields(const QList<DocumentField> &fields, const QStringList &connections, SecretStore *keyring,
                               QWidget *parent)
    : QWidget(parent), m_keyring(keyring)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const DocumentField &field : fields) {
        Row row{field};
        form->addRow(field.label, make(row, connections));
        m_rows += row;
    }
}

QList<QWidget *> DocumentFields::names() const
{
    QList<QWidget *> names;
    const auto *const form = qobject_cast<const QFormLayout *>(layout());
    for (int i = 0; i < form->rowCount(); ++i) {
        if (const QLayoutItem *const name = form->itemAt(i, QFormLayout::LabelRole); name && name->widget())
            names += name->widget();
    }
    return names;
}

QWidget *DocumentFields::make(Row &row, const QStringList &connections)
{
    const DocumentField &field = row.field;
    const qsizetype index = m_rows.size();
    const auto changed = [this, index] { take(m_rows.at(index)); };
    if (field.kind == Kind::File) {
        row.file = new FileEdit(field.label, {tr("All files (*)")}, this);
        row.file->setAccessibleName(field.label);
        row.file->setPlaceholderText(field.hint);
        connect(row.file, &FileEdit::edited, this, changed);
        return row.file;
    }
    if (field.kind == Kind::Secret) {
        row.secret = new SecretEdit(field.label, field.hint, m_keyring, this);
        connect(row.secret, &SecretEdit::edited, this, changed);
        return row.secret;
    }
    if (field.kind == Kind::Choice || field.kind == Kind::Flag || field.kind == Kind::Server) {
        row.choice = new QComboBox(this);
        row.choice->setAccessibleName(field.label);
        // As wide as there is room, not as its longest word.
        row.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        if (field.kind == Kind::Server) {
            for (const QString &name : connections)
                row.choice->addItem(name, name);
            row.choice->addItem(tr("the local server"), QString());
            row.choice->setPlaceholderText(tr("by its address, see the document"));
        } else {
            row.choice->addItem(field.hint.isEmpty() ? tr("as usual") : tr("as usual: %1").arg(field.hint), QString());
            row.choice->setPlaceholderText(tr("see the document"));
        }
        for (const auto &[value, text] : field.choices)
            row.choice->addItem(text, value);
        if (field.kind == Kind::Flag) {
            row.choice->addItem(tr("yes"), QStringLiteral("true"));
            row.choice->addItem(tr("no"), QStringLiteral("false"));
        }
        connect(row.choice, &QComboBox::activated, this, changed);
        return row.choice;
    }
    row.text = new QLineEdit(this);
    row.text->setAccessibleName(field.label);
    row.text->setPlaceholderText(field.hint);
    connect(row.text, &QLineEdit::textEdited, this, changed);
    return row.text;
}

void DocumentFields::present(const QJsonObject &object)
{
    m_object = object;
    for (const Row &row : std::as_const(m_rows))
        present(row);
}

QString DocumentFields::focused() const
{
    const QWidget *within = focusWidget();
    for (const Row &row : m_rows) {
        if (QWidget *field = widgetOf(row); within && (field == within || field->isAncestorOf(within)))
            return within->hasFocus() ? row.field.path : QString();
    }
    return {};
}

void DocumentFields::focus(const QString &path)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!path.isEmpty() && row.field.path == path)
            widgetOf(row)->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *DocumentFields::widgetOf(const Row &row)
{
    if (row.text)
        return row.text;
    if (row.choice)
        return row.choice;
    if (row.file)
        return row.file;
    return row.secret;
}

void DocumentFields::present(const Row &row)
{
    const DocumentField &field = row.field;
    if (field.kind == Kind::Server) {
        presentServer(*row.choice);
        return;
    }
    const QJsonValue value = fieldvalue::valueAt(m_object, field.path.split(u'/'));
    if (row.secret) {
        row.secret->present(value);
        return;
    }
    const std::optional<QString> text = fieldvalue::shown(field.kind, value);
    if (row.choice) {
        row.choice->setCurrentIndex(text ? row.choice->findData(*text) : -1);
    } else if (row.file) {
        const QSignalBlocker isNoEdit(row.file);
        if (row.file->path() != text.value_or(QString()))
            row.file->setPath(text.value_or(QString()));
        row.file->setEnabled(text.has_value());
    } else {
        // Of what somebody is typing the blanks and the last comma are not in the document yet.
        if (!text || fieldvalue::valueOf(field.kind, row.text->text().trimmed()) != value)
            row.text->setText(text.value_or(QString()));
        row.text->setEnabled(text.has_value());
        row.text->setPlaceholderText(text ? field.hint : tr("see the document"));
    }
}

void DocumentFields::presentServer(QComboBox &choice) const
{
    const bool hasAddress = m_object.contains(urlKey);
    const bool isLocal = m_object[localKey].toBool();
    const QString name = m_object[connectionKey].toString();
    choice.setCurrentIndex(hasAddress       ? -1
                           : isLocal        ? choice.count() - 1
                           : name.isEmpty() ? -1
                                            : choice.findText(name));
    choice.setEnabled(!hasAddress);
}

void DocumentFields::take(const Row &row)
{
    if (row.secret) {
        fieldvalue::setAt(m_object, row.field.path.split(u'/'), row.secret->reference());
        Q_EMIT edited(m_object);
        return;
    }
    const QString typed = row.choice ? row.choice->currentData().toString()
                          : row.file ? row.file->path()
                                     : row.text->text().trimmed();
    if (row.field.kind == Kind::Server)
        takeServer(typed);
    else
        fieldvalue::setAt(m_object, row.field.path.split(u'/'), fieldvalue::valueOf(row.field.kind, typed));
    Q_EMIT edited(m_object);
}

void DocumentFields::takeServer(const QString &chosen)
{
    if (chosen.isEmpty()) {
        m_object.remove(connectionKey);
        m_object.insert(localKey, true);
    } else {
        m_object.remove(localKey);
        m_object.insert(connectionKey, chosen);
    }
}

} // namespace penstock
